package dev.portcullis.conformance.exposure;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.TestLogin;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Resources that were compiled a moment ago. */
final class CompiledApplication extends Application {

    private final ClassLoader loader;
    private final Set<Class<?>> classes = new HashSet<>(List.of(TestLogin.class, JacksonJsonProvider.class));

    CompiledApplication(ClassLoader loader, List<String> resources) {
        this.loader = loader;
        resources.forEach(name -> classes.add(load(name)));
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

    /** Starts it with the class loader in which its guards are found. */
    Server.Running startOn(Server server) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return server.start(this);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
