package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Checks parameters after all other filters, because any of them may change parameters. */
@ConstrainedTo(RuntimeType.SERVER)
public final class ParameterGate implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        Exchange exchange = Exchange.of(request);
        if (exchange != null) {
            Denial denial = exchange.checkParameters();
            if (denial != null) {
                request.abortWith(denial.response());
            }
        } else if (!BuiltIn.isMarked(request)) {
            request.abortWith(
                    Denials.forbidden("guard", "the request gate did not run").response());
        }
    }
}
