package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.conformance.resource.Settable;
import dev.portcullis.conformance.resource.Settables;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Sets whatever comes, as binders of web frameworks do with forms; it takes anything for one. */
@Provider
public final class FormBinder implements MessageBodyReader<Settable> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Settables.ByField.class && !media.getSubtype().endsWith("json");
    }

    @Override
    public Settable readFrom(
            Class<Settable> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        Settables.ByField bound = new Settables.ByField();
        for (String line : new String(body.readAllBytes(), UTF_8).split("[&\\r\\n]+", -1)) {
            String[] field = line.split("=", 2);
            if (field[0].equals("name")) {
                bound.name = field[1];
            } else if (field[0].equals("role")) {
                bound.role = field[1];
            }
        }
        return bound;
    }
}
