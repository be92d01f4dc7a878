package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * A refusal on its way to the caller.
 *
 * @param check what refused, for the event
 * @param reason one sentence for the log
 * @param problem what the caller gets to see
 * @param headers what goes with it
 */
record Denial(String check, String reason, Problem problem, Map<String, String> headers) {

    Denial(String check, String reason, Problem problem) {
        this(check, reason, problem, Map.of());
    }

    Response response() {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Responses.PROBLEM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        headers.forEach(response::header);
        return response.build();
    }
}
