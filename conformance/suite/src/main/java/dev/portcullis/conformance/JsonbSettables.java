package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Settable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Binds by JSON-B, which ignores what it does not know. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public final class JsonbSettables implements MessageBodyReader<Settable> {

    private final Jsonb jsonb = JsonbBuilder.create();

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Settable.class.isAssignableFrom(type);
    }

    @Override
    public Settable readFrom(
            Class<Settable> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream json) {
        return jsonb.fromJson(json, generic);
    }
}
