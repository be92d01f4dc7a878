package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Refusal;
import dev.portcullis.runtime.guard.RatePolicy;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Providers;
import org.jspecify.annotations.Nullable;

/**
 * Counts all traffic of a client, also what ends in 404, 405 or a failed authentication, when the configuration limits
 * it. After matching it would be too late: no filter runs for a route that does not exist.
 */
@PreMatching
@ConstrainedTo(RuntimeType.SERVER)
public final class ClientGate implements ContainerRequestFilter {

    /** The property of a request under which a server's adapter leaves the address of the peer as text. */
    public static final String PEER_ADDRESS = "dev.portcullis.runtime.peer-address";

    private static final String PROPERTY = "dev.portcullis.runtime.client-rate";

    private final Installation installation;

    /** RESTEasy injects it during the first request; another one meanwhile does not find it. */
    @Context
    private @Nullable Providers providers;

    ClientGate(Installation installation) {
        this.installation = installation;
    }

    /** What the response shall tell of the client's limit; null when there is none. */
    static @Nullable RateHeaders headers(ContainerRequestContext request) {
        return request.getProperty(PROPERTY) instanceof RateHeaders headers ? headers : null;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean writing = installation.serve(providers);
        if (Canary.asksForGates(request)) {
            request.abortWith(Canary.answer(Canary.GATES));
            return;
        }
        if (!writing) {
            request.abortWith(Denials.failure("exposure", "a competing writer").response());
            return;
        }
        Gatekeeper gatekeeper = installation.gatekeeper();
        RatePolicy limit = gatekeeper.config().clientLimit().orElse(null);
        if (limit == null || headers(request) != null) {
            return;
        }
        RateHeaders headers = new RateHeaders();
        request.setProperty(PROPERTY, headers);
        Denial denial = gatekeeper
                .rates()
                .consume(
                        gatekeeper.catalog().rate(limit),
                        new Counted(gatekeeper.keys(), limit.name(), gatekeeper.client(request), null, null),
                        limit.cost(),
                        headers);
        if (denial != null) {
            gatekeeper.refusals().publish(new Refusal("(before matching)", denial.check(), null, 429, denial.reason()));
            request.abortWith(denial.response());
        }
    }
}
