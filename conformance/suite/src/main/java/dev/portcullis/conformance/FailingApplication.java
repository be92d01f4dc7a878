package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.base.JsonMappingExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonParseExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.FailingResource;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.util.Map;
import java.util.Set;

/** An application in which everything fails, with providers that tell everybody why, as many do. */
final class FailingApplication extends Application {

    /** The header that names the provider that fails. */
    static final String FAILS = "Fails";

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jakarta.ws.rs.loadServices", false);
    }

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                FailingResource.class,
                JacksonJsonProvider.class,
                JsonMappingExceptionMapper.class,
                JsonParseExceptionMapper.class,
                TellingText.class,
                TellingMap.class,
                Aborting.class,
                FailingFilter.class,
                FailingResponseFilter.class,
                FailingInterceptor.class);
    }

    /** Answers with the message as text. */
    @Provider
    public static final class TellingText implements ExceptionMapper<IllegalArgumentException> {

        @Override
        public Response toResponse(IllegalArgumentException exception) {
            return Response.status(422)
                    .type(MediaType.TEXT_PLAIN)
                    .entity("failed: " + exception.getMessage())
                    .build();
        }
    }

    /** Answers with the exception in a map. */
    @Provider
    public static final class TellingMap implements ExceptionMapper<UnsupportedOperationException> {

        @Override
        public Response toResponse(UnsupportedOperationException exception) {
            return Response.status(422)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(Map.of("exception", exception.toString()))
                    .build();
        }
    }

    /** Refuses before the method is known. */
    @Provider
    @PreMatching
    @Priority(Priorities.AUTHENTICATION)
    public static final class Aborting implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            switch (fails(request)) {
                case "abort-map" ->
                    request.abortWith(Response.status(401)
                            .type(MediaType.APPLICATION_JSON)
                            .entity(Map.of("message", FailingResource.SECRET))
                            .build());
                case "abort-text" ->
                    request.abortWith(Response.status(401)
                            .type(MediaType.TEXT_PLAIN)
                            .entity(FailingResource.SECRET)
                            .build());
                case "pre-matching" -> throw new IllegalStateException(FailingResource.SECRET);
                default -> {}
            }
        }
    }

    /** Fails after matching. */
    @Provider
    @Priority(Priorities.USER)
    public static final class FailingFilter implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (fails(request).equals("filter")) {
                throw new IllegalStateException(FailingResource.SECRET);
            }
        }
    }

    /** Fails when the method has answered. */
    @Provider
    @Priority(Priorities.USER)
    public static final class FailingResponseFilter implements ContainerResponseFilter {

        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (fails(request).equals("response-filter")) {
                throw new IllegalStateException(FailingResource.SECRET);
            }
            response.getHeaders().putSingle(FAILS, fails(request));
        }
    }

    /** Fails when the answer is about to be written. */
    @Provider
    @Priority(Priorities.USER)
    public static final class FailingInterceptor implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws java.io.IOException {
            if ("interceptor".equals(context.getHeaders().getFirst(FAILS)) && !isProblem(context)) {
                throw new IllegalStateException(FailingResource.SECRET);
            }
            context.proceed();
        }

        private static boolean isProblem(WriterInterceptorContext context) {
            return context.getMediaType() != null
                    && context.getMediaType().getSubtype().startsWith("problem");
        }
    }

    private static String fails(ContainerRequestContext request) {
        String fails = request.getHeaderString(FAILS);
        return fails == null ? "" : fails;
    }
}
