package dev.portcullis.runtime.jdk;

import dev.portcullis.runtime.rest.ClientGate;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Leaves the address of the peer where limits by client look for it. */
@PreMatching
public final class Peer implements ContainerRequestFilter {

    /** Before the first limit by client. */
    public static final int PRIORITY = 1;

    static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    @Override
    public void filter(ContainerRequestContext request) {
        String address = CURRENT.get();
        if (address != null) {
            request.setProperty(ClientGate.PEER_ADDRESS, address);
        }
    }
}
