package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.GuardedRequest;
import dev.portcullis.runtime.guard.LimitPolicy;
import dev.portcullis.runtime.guard.ResourceGuard;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.guard.Viewer;
import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** A guard as the processor would generate it, put together in a test. Without more, anyone may call and nothing leaves. */
final class TestGuard extends EndpointGuard {

    private Predicate<GuardedRequest> admit = request -> request.anyone() && request.bodyWithinDefault();
    private Predicate<GuardedRequest> parameters = request -> true;
    private BiPredicate<GuardedRequest, Object> body = (request, entity) -> true;
    private AcceptedBody accepted = AcceptedBody.builder().anything("").build();
    private BodyBounds bounds = BodyBounds.DEFAULT;
    private Predicate<Object> opaque = entity -> false;
    private Writer writer = (status, entity, json, viewer) -> false;

    TestGuard(String httpMethod, String route, Class<?> resource, String method, Class<?>... parameterTypes) {
        super(httpMethod, route, resource, method, parameterTypes);
    }

    interface Writer {
        boolean write(int status, Object entity, JsonGenerator json, Viewer viewer) throws IOException;
    }

    TestGuard limited(LimitPolicy... policies) {
        limits(policies);
        return this;
    }

    TestGuard admits(Predicate<GuardedRequest> check) {
        admit = check;
        return this;
    }

    TestGuard parameters(Predicate<GuardedRequest> check) {
        parameters = check;
        return this;
    }

    TestGuard body(BiPredicate<GuardedRequest, Object> check) {
        body = check;
        return this;
    }

    TestGuard accepts(AcceptedBody declared) {
        accepted = declared;
        return this;
    }

    TestGuard bounds(BodyBounds declared) {
        bounds = declared;
        return this;
    }

    TestGuard opaque(Class<?> type) {
        opaque = type::isInstance;
        return this;
    }

    TestGuard writes(Writer declared) {
        writer = declared;
        return this;
    }

    @Override
    public boolean admit(GuardedRequest request) {
        return admit.test(request);
    }

    @Override
    public boolean parameters(GuardedRequest request) {
        return parameters.test(request);
    }

    @Override
    public boolean body(GuardedRequest request, Object entity) {
        return body.test(request, entity);
    }

    @Override
    public AcceptedBody accepted() {
        return accepted;
    }

    @Override
    public BodyBounds bodyBounds() {
        return bounds;
    }

    @Override
    public boolean opaque(Object entity) {
        return opaque.test(entity);
    }

    @Override
    public boolean write(int status, Object entity, JsonGenerator json, Viewer viewer) throws IOException {
        return writer.write(status, entity, json, viewer);
    }

    /** The guards of one resource; subclasses are listed for {@code ServiceLoader}. */
    abstract static class OfResource implements ResourceGuard {

        private final Class<?> resource;
        private final Function<Rules, List<EndpointGuard>> endpoints;

        OfResource(Class<?> resource, Function<Rules, List<EndpointGuard>> endpoints) {
            this.resource = resource;
            this.endpoints = endpoints;
        }

        @Override
        public final Class<?> resource() {
            return resource;
        }

        @Override
        public final List<EndpointGuard> endpoints(Rules rules) {
            return endpoints.apply(rules);
        }
    }
}
