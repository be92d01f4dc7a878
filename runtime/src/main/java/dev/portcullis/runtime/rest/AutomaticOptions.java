package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Refusal;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * What RESTEasy and CXF answer to {@code OPTIONS} by themselves (Jakarta REST 3.1, 3.3.5): no request filter sees that
 * coming, so that it is refused when it goes. Jersey has resource methods for it.
 */
final class AutomaticOptions {

    private AutomaticOptions() {}

    /** Whether it is one; the answer of a filter to another origin's question has no {@code Allow}. */
    static boolean is(ContainerRequestContext request, ContainerResponseContext response) {
        return HttpMethod.OPTIONS.equalsIgnoreCase(request.getMethod())
                && response.getStatus() < 300
                && response.getHeaders().containsKey(HttpHeaders.ALLOW)
                && !BuiltIn.isMarked(request);
    }

    /** The methods stand in {@code Allow}; nothing else is left. */
    static void answer(Gatekeeper gatekeeper, ContainerResponseContext response) {
        if (gatekeeper.config().automaticOptions()) {
            response.setEntity(null);
            return;
        }
        Denial denial = Denials.forbidden("options", "automatic answers to OPTIONS are refused");
        gatekeeper
                .refusals()
                .publish(new Refusal(
                        HttpMethod.OPTIONS,
                        denial.check(),
                        null,
                        denial.problem().status(),
                        denial.reason()));
        response.getHeaders().remove(HttpHeaders.ALLOW);
        Responses.replace(response, denial.problem());
    }
}
