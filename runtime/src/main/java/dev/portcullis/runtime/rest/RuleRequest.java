package dev.portcullis.runtime.rest;

import dev.portcullis.AccessRequest;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;

/** What a rule gets to know. */
record RuleRequest(EndpointGuard guard, ContainerRequestContext context) implements AccessRequest {

    @Override
    public String httpMethod() {
        return context.getMethod();
    }

    @Override
    public String route() {
        return guard.route();
    }

    @Override
    public Optional<String> pathParameter(String name) {
        return Optional.ofNullable(new Parameters(context).single(Input.PATH, name, null));
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(new Parameters(context).single(Input.HEADER, name, null));
    }
}
