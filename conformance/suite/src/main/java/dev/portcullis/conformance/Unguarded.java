package dev.portcullis.conformance;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;

/** A server from which the files that register Portcullis are hidden. */
final class Unguarded {

    private Unguarded() {}

    static Server.Running start(Supplier<Server.Running> server) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new Hiding(loader));
        try {
            return server.get();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private static final class Hiding extends ClassLoader {

        Hiding(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            List<URL> found = Collections.list(super.getResources(name));
            if (name.startsWith("META-INF/")) {
                found.removeIf(url -> url.getPath().contains("/runtime/target/"));
            }
            return Collections.enumeration(found);
        }
    }
}
