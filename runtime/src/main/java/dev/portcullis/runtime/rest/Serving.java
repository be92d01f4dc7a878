package dev.portcullis.runtime.rest;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** The applications of this process, for code that is called in a request and has nothing of it in its hands. */
final class Serving {

    private static final Set<ServerContext> CONTEXTS =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Serving() {}

    static void add(ServerContext context) {
        CONTEXTS.add(context);
    }

    /** The exchange of the request that this thread works on; null when there is none. */
    static @Nullable Exchange exchange() {
        synchronized (CONTEXTS) {
            for (ServerContext context : CONTEXTS) {
                if (context.property(Exchange.PROPERTY) instanceof Exchange exchange) {
                    return exchange;
                }
            }
        }
        return null;
    }
}
