package dev.portcullis.processor;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** An environment around that of the compiler, as Gradle gives it to an incremental processor. */
public record WrappedEnvironment(ProcessingEnvironment delegate) implements ProcessingEnvironment {

    /** A processor that gets one. */
    public static Processor around(Processor processor) {
        return (Processor) Proxy.newProxyInstance(
                WrappedEnvironment.class.getClassLoader(),
                new Class<?>[] {Processor.class},
                (proxy, method, arguments) -> method.invoke(
                        processor,
                        method.getName().equals("init")
                                ? new Object[] {new WrappedEnvironment((ProcessingEnvironment) arguments[0])}
                                : arguments));
    }

    @Override
    public Map<String, String> getOptions() {
        return delegate.getOptions();
    }

    @Override
    public Messager getMessager() {
        return delegate.getMessager();
    }

    @Override
    public Filer getFiler() {
        return delegate.getFiler();
    }

    @Override
    public Elements getElementUtils() {
        return delegate.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
        return delegate.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
        return delegate.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
        return delegate.getLocale();
    }
}
