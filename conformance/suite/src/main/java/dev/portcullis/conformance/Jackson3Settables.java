package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Settable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Binds by Jackson 3, which ignores what it does not know. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public final class Jackson3Settables implements MessageBodyReader<Settable> {

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .injectableValues(new InjectableValues.Std().addValue("role", "guest"))
            .build();

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
        return mapper.readValue(json, type);
    }
}
