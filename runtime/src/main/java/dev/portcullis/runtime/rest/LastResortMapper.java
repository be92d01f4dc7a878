package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/**
 * Answers exceptions that nobody else does. Servers answer some of them with the exception's message, and run no
 * response filter for others.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class LastResortMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable exception) {
        if (exception instanceof WebApplicationException web) {
            return answer(web.getResponse());
        }
        RefusalLog.failure("A request failed", exception);
        return Denials.failure("exception", "").response();
    }

    /** What the application put into the response is for the exposure filter to judge. */
    private static Response answer(Response response) {
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        return Response.fromResponse(response)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(response.getStatus()))
                .build();
    }
}
