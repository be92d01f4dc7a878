package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Refuses whatever reaches the writers without having been through the exposure filter: server-sent events, error paths.
 * The media types are spelled out because a writer for all of them loses to any writer for one. Classes for which servers
 * have writers of their own are refused by {@link DenyWriters}.
 */
@Produces({
    MediaType.APPLICATION_JSON,
    "application/*+json",
    "text/json",
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    MediaType.TEXT_PLAIN,
    MediaType.WILDCARD
})
@ConstrainedTo(RuntimeType.SERVER)
public final class DenyWriter implements MessageBodyWriter<Object> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public void writeTo(
            Object entity,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw refusal(type);
    }

    /** The refusal of an entity that is in no envelope. */
    static WebApplicationException refusal(Class<?> type) {
        Denial denial = Denials.failure("exposure", "a " + type.getName() + " was to be written past the filters");
        IllegalStateException cause = new IllegalStateException(denial.reason());
        RefusalLog.failure("Nothing was written", cause);
        return new WebApplicationException(cause, denial.response());
    }
}
