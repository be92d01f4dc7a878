package dev.portcullis.runtime.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * The last to see a response: what leaves is a problem, what the guard has written, or what the guard declares as
 * opaque.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class ExposureFilter implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        if (entity == null || entity instanceof Envelope) {
            return;
        }
        Exchange exchange = Exchange.of(request);
        if (exchange != null && isStream(exchange, entity.getClass())) {
            return;
        }
        if (entity instanceof Problem problem) {
            Responses.problem(response, problem);
        } else if (exchange != null) {
            expose(exchange, entity, response);
        } else if (BuiltIn.isMarked(request) && Envelope.holds(entity)) {
            opaque(entity, response);
        } else {
            Responses.replace(response, bare(response.getStatus()));
        }
    }

    /** Whether it is what the method sends events to: Jersey makes an entity of it, which writes nothing by itself. */
    static boolean isStream(Exchange exchange, Class<?> type) {
        return exchange.guard().events() != null && SseEventSink.class.isAssignableFrom(type);
    }

    private static void expose(Exchange exchange, Object returned, ContainerResponseContext response) {
        int status = response.getStatus();
        try {
            ResponseViewer viewer = new ResponseViewer(exchange.caller());
            Object entity = status < 400 ? exchange.guard().results(returned, viewer) : returned;
            if (entity == null) {
                Denial denial = Denials.failure("results", "a result belongs to somebody else");
                exchange.announce(denial);
                Responses.replace(response, denial.problem());
                return;
            }
            if (status < 400 && Envelope.holds(entity) && exchange.guard().opaque(entity)) {
                opaque(entity, response);
                return;
            }
            JsonBuffer buffer = write(exchange, status, entity, viewer);
            if (buffer != null) {
                MediaType type = response.getMediaType();
                Responses.envelope(
                        response,
                        Envelope.of(buffer),
                        type != null && BodyTypes.isJson(type) ? type : MediaType.APPLICATION_JSON_TYPE);
                return;
            }
            if (status < 400) {
                exchange.announce(Denials.failure("exposure", "no entity is declared for the status " + status));
            }
            Responses.replace(response, bare(status));
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            RefusalLog.failure(
                    "A response could not be written: " + exchange.endpoint().label(), e);
            Denial denial = Denials.failure(
                    "exposure", "writing failed: " + e.getClass().getName());
            exchange.announce(denial);
            Responses.replace(response, denial.problem());
        }
    }

    private static @Nullable JsonBuffer write(Exchange exchange, int status, Object entity, ResponseViewer viewer)
            throws IOException {
        JsonBuffer buffer = new JsonBuffer();
        boolean declared;
        try (JsonGenerator json = buffer.generator()) {
            declared = exchange.guard().write(status, entity, json, viewer);
        }
        return declared ? buffer : null;
    }

    private static void opaque(Object entity, ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type == null) {
            type = entity instanceof CharSequence
                    ? MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")
                    : MediaType.APPLICATION_OCTET_STREAM_TYPE;
        }
        Responses.envelope(response, Envelope.opaque(entity, charset(type)), type);
    }

    private static Charset charset(MediaType type) {
        String name = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return name == null ? UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return UTF_8;
        }
    }

    /** A success that may not leave is our fault or the application's, not the caller's. */
    private static Problem bare(int status) {
        return status < 400 ? Denials.internalError() : Problem.of(status);
    }
}
