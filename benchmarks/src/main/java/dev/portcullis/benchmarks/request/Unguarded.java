package dev.portcullis.benchmarks.request;

import dev.portcullis.runtime.Portcullis;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;

/** A class loader from which the files are hidden by which Portcullis registers itself. */
public final class Unguarded extends ClassLoader {

    private static final String OURS =
            Portcullis.class.getProtectionDomain().getCodeSource().getLocation().toString();

    private Unguarded(ClassLoader parent) {
        super(parent);
    }

    /** Starts an application without Portcullis. */
    public static ApplicationHandler start(ResourceConfig application) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new Unguarded(loader));
        try {
            return new ApplicationHandler(application.property("jakarta.ws.rs.loadServices", false));
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = Collections.list(super.getResources(name));
        found.removeIf(url -> url.toString().contains(OURS));
        return Collections.enumeration(found);
    }
}
