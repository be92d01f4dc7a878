package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Refusal;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * Finds the guard of the matched method, or refuses; then asks it whether to admit the request, before anything of it is
 * read. It refuses by {@code abortWith}: what is thrown, a user's exception mapper can make a success of.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class RequestGate implements ContainerRequestFilter {

    /** CXF answers a request with this header with an empty 202 and skips all response filters. */
    private static final String ONEWAY = "OnewayRequest";

    private final Installation installation;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init") // the server injects the context
    RequestGate(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Gatekeeper gatekeeper = installation.gatekeeper();
        ResourceInfo matched = matched(request);
        Class<?> type = matched.getResourceClass();
        Method method = matched.getResourceMethod();
        Guarded guarded =
                type == null || method == null ? null : gatekeeper.guards().find(type, method);
        if (guarded != null) {
            admit(gatekeeper, guarded, request);
        } else if (type != null
                && BuiltIn.isServers(type)
                && gatekeeper.config().automaticOptions()) {
            BuiltIn.mark(request);
        } else {
            refuse(gatekeeper, request, type, method);
        }
    }

    /** Jersey's request knows it; what Jersey injects looks the request up in its injection at every call. */
    private ResourceInfo matched(ContainerRequestContext request) {
        return request.getUriInfo() instanceof ResourceInfo info ? info : resource;
    }

    private static void admit(Gatekeeper gatekeeper, Guarded guarded, ContainerRequestContext request) {
        Exchange running = Exchange.of(request);
        if (running != null && running.isFor(request, guarded)) {
            return;
        }
        if (Canary.is(request)) {
            request.abortWith(Canary.answer(guarded.label()));
            return;
        }
        Exchange exchange = new Exchange(gatekeeper, guarded, request);
        exchange.begin();
        gatekeeper.server().admitting(request.getMethod());
        Denial denial = request.getHeaderString(ONEWAY) == null
                ? exchange.admit()
                : exchange.refuse(Denials.malformedRequest("one-way requests are not answered"));
        if (denial != null) {
            request.abortWith(denial.response());
        }
    }

    private static void refuse(
            Gatekeeper gatekeeper, ContainerRequestContext request, @Nullable Class<?> type, @Nullable Method method) {
        String name = type == null || method == null ? "unknown" : ResourceMethods.describe(type, method);
        Denial denial = Denials.forbidden("guard", "the method has no guard");
        gatekeeper
                .refusals()
                .publish(new Refusal(
                        request.getMethod() + " (" + name + ")", denial.check(), null, 403, denial.reason()));
        request.abortWith(denial.response());
    }
}
