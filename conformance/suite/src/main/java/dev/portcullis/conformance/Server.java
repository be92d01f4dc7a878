package dev.portcullis.conformance;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import java.util.Set;

/** A server that the suite runs on. */
public interface Server {

    /** Its name and version, as it says itself. */
    String name();

    /** Whether it can answer a request on another thread, later. */
    default boolean suspends() {
        return true;
    }

    /** Starts an application on a free port of the loopback interface. */
    Running start(Application application);

    /** The same without Portcullis, to see what an attack is worth. */
    default Running startUnguarded(Application application) {
        return HiddenFiles.from(() -> start(application), path -> path.contains("/runtime/target/"));
    }

    /** What an application registers here to have a JSON library; nothing where {@link #discovering} finds it. */
    default Set<Class<?>> providers(JsonLibrary library) {
        return library.providers();
    }

    /** The same, which finds the JSON libraries of the class path by itself where it can. */
    default Server discovering() {
        return this;
    }

    /** A started server. */
    interface Running extends AutoCloseable {

        /** Where it listens; ends with a slash. */
        URI uri();

        @Override
        void close();
    }
}
