package dev.portcullis.conformance;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Hides files that register something from a server that looks for them on the class path. */
public final class HiddenFiles extends ClassLoader {

    private final Predicate<String> hidden;

    private HiddenFiles(ClassLoader parent, Predicate<String> hidden) {
        super(parent);
        this.hidden = hidden;
    }

    /** Starts a server that does not find files whose path matches. */
    public static Server.Running from(Supplier<Server.Running> server, Predicate<String> hidden) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        thread.setContextClassLoader(new HiddenFiles(loader, hidden));
        try {
            return server.get();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = Collections.list(super.getResources(name));
        if (name.startsWith("META-INF/")) {
            found.removeIf(url -> hidden.test(url.getPath()));
        }
        return Collections.enumeration(found);
    }
}
