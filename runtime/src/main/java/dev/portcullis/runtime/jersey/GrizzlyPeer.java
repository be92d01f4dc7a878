package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.ClientGate;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import org.glassfish.grizzly.http.server.Request;

/** Leaves the address of the peer where limits by client look for it. */
@PreMatching
public final class GrizzlyPeer implements ContainerRequestFilter {

    /** Before the first limit by client. */
    static final int PRIORITY = 1;

    private final Provider<Request> connection;

    @Inject
    public GrizzlyPeer(Provider<Request> connection) {
        this.connection = connection;
    }

    /** On another container than Grizzly there is no connection to ask. */
    @Override
    public void filter(ContainerRequestContext request) {
        Request current = connection.get();
        if (current != null) {
            request.setProperty(ClientGate.PEER_ADDRESS, current.getRemoteAddr());
        }
    }
}
