package dev.portcullis.runtime.servlet;

import dev.portcullis.runtime.rest.ClientGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import org.jspecify.annotations.Nullable;

/** Leaves what a servlet container tells where it is looked for: the address of the peer, and the web application. */
@PreMatching
public final class ServletPeer implements ContainerRequestFilter {

    /** The property of a request that holds the context of the web application. */
    public static final String CONTEXT = "dev.portcullis.runtime.servlet-context";

    /** Before the first limit by client. */
    static final int PRIORITY = 1;

    @Context
    private @Nullable HttpServletRequest connection;

    /** With the servlet API on the class path and no servlet container there is no connection to ask. */
    @Override
    public void filter(ContainerRequestContext request) {
        HttpServletRequest current = connection;
        if (current != null && request.getProperty(ClientGate.PEER_ADDRESS) == null) {
            request.setProperty(ClientGate.PEER_ADDRESS, current.getRemoteAddr());
            request.setProperty(CONTEXT, current.getServletContext());
        }
    }
}
