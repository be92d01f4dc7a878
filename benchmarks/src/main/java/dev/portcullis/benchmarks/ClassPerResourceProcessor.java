package dev.portcullis.benchmarks;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes one trivial class for each resource. */
@SupportedAnnotationTypes("jakarta.ws.rs.Path")
public final class ClassPerResourceProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        annotations.forEach(path -> round.getElementsAnnotatedWith(path).forEach(this::write));
        return false;
    }

    private void write(Element element) {
        if (!(element instanceof TypeElement resource)) {
            return;
        }
        String packageName = processingEnv
                .getElementUtils()
                .getPackageOf(resource)
                .getQualifiedName()
                .toString();
        TypeSpec type = TypeSpec.classBuilder(resource.getSimpleName() + "_Generated")
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(resource)
                .build();
        try {
            JavaFile.builder(packageName, type).build().writeTo(processingEnv.getFiler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
