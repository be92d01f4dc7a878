package dev.portcullis.conformance;

import jakarta.ws.rs.core.Application;
import java.net.URI;

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
        return Unguarded.start(() -> start(application));
    }

    /** A started server. */
    interface Running extends AutoCloseable {

        /** Where it listens; ends with a slash. */
        URI uri();

        @Override
        void close();
    }
}
