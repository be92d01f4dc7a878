package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Notes;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.List;

/** The suite with providers that make a success of refusals and change requests after they were admitted. */
final class HostileApplication {

    private HostileApplication() {}

    static Application create() {
        return new ConformanceApplication().with(Swallowing.class, SwallowingAll.class, Swapping.class);
    }

    /** Answers a refusal with a success. */
    @Provider
    public static final class Swallowing implements ExceptionMapper<WebApplicationException> {

        @Override
        public Response toResponse(WebApplicationException exception) {
            return Response.ok().build();
        }
    }

    /** Answers any failure with a success. */
    @Provider
    public static final class SwallowingAll implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable exception) {
            return Response.ok().build();
        }
    }

    /** After the request was admitted, asks for the object of somebody else, or reads the body as servlet filters do. */
    @Provider
    @Priority(Priorities.USER)
    public static final class Swapping implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            if (request.getHeaders().containsKey("Drain")) {
                request.getEntityStream().readAllBytes();
            }
            if (request.getHeaders().containsKey("Swap")) {
                request.getHeaders().put("Note", List.of(Notes.ALICES.toString()));
            }
        }
    }
}
