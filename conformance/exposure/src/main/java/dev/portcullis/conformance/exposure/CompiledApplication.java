package dev.portcullis.conformance.exposure;

import dev.portcullis.conformance.JsonLibrary;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.TestLogin;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Resources that were compiled a moment ago, with the providers in them, and those of a JSON library. */
public final class CompiledApplication extends Application {

    private final ClassLoader loader;
    private final Set<Class<?>> classes = new HashSet<>(Set.of(TestLogin.class, Jackson2.class));

    /** With the resources of these names, beside Jackson 2. */
    public CompiledApplication(ClassLoader loader, List<String> resources) {
        this(loader, resources, JsonLibrary.JACKSON_2.providers());
    }

    private CompiledApplication(ClassLoader loader, List<String> resources, Set<Class<?>> providers) {
        this.loader = loader;
        classes.addAll(providers);
        for (String name : resources) {
            Class<?> resource = load(name);
            classes.add(resource);
            Stream.of(resource.getDeclaredClasses())
                    .filter(nested -> nested.isAnnotationPresent(Provider.class))
                    .forEach(classes::add);
        }
    }

    static CompiledApplication of(ClassLoader loader, Stream<? extends Case> cases, Set<Class<?>> providers) {
        return new CompiledApplication(
                loader, cases.map(each -> each.text().resource()).toList(), providers);
    }

    private Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Set<Class<?>> getClasses() {
        return classes;
    }

    /** One way less in which Portcullis registers itself: the others are hidden where it is not to guard. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }

    /** Starts it with the class loader in which its guards are found. */
    public Server.Running startOn(Server server) {
        return started(() -> server.start(this));
    }

    /** The same without Portcullis. */
    Server.Running startUnguardedOn(Server server) {
        return started(() -> server.startUnguarded(this));
    }

    /** Starts it in any way with that class loader. */
    public <T> T started(Supplier<T> start) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return start.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
