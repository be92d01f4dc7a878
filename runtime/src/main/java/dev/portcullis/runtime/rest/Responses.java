package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.Closeable;
import java.io.IOException;
import java.lang.annotation.Annotation;

/** Puts something else into a response. */
final class Responses {

    static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);
    private static final Annotation[] NONE = {};

    private Responses() {}

    /** A problem in place of what the response was: with its status, and without what described the content. */
    static void replace(ContainerResponseContext response, Problem problem) {
        if (response.getEntity() instanceof Closeable content) {
            close(content);
        }
        response.setStatus(problem.status());
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.getHeaders().remove(HttpHeaders.CONTENT_ENCODING);
        response.getHeaders().remove(HttpHeaders.CONTENT_DISPOSITION);
        response.getHeaders().remove(HttpHeaders.ETAG);
        problem(response, problem);
    }

    /** A problem as the entity of a response that keeps its status. */
    static void problem(ContainerResponseContext response, Problem problem) {
        response.setEntity(problem, NONE, PROBLEM);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    static void envelope(ContainerResponseContext response, Envelope envelope, MediaType type) {
        response.setEntity(envelope, NONE, type);
    }

    private static void close(Closeable content) {
        try {
            content.close();
        } catch (IOException e) {
            RefusalLog.failure("The content of a refused response could not be closed", e);
        }
    }
}
