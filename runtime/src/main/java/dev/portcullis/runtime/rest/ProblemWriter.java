package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.portcullis.runtime.Problem;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes problems, also where no response filter has run. */
@ConstrainedTo(RuntimeType.SERVER)
public final class ProblemWriter implements MessageBodyWriter<Problem> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Problem.class;
    }

    @Override
    public void writeTo(
            Problem problem,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        JsonBuffer buffer = new JsonBuffer();
        try (JsonGenerator json = buffer.generator()) {
            problem.writeTo(json);
        }
        buffer.writeTo(out);
    }
}
