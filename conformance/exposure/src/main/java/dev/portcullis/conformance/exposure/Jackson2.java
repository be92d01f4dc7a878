package dev.portcullis.conformance.exposure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * Jackson 2 as applications set it up: for dates, and for entities that fail with "no properties discovered to create
 * BeanSerializer".
 */
@Provider
public final class Jackson2 implements ContextResolver<ObjectMapper> {

    static final ObjectMapper MAPPER =
            new ObjectMapper().registerModule(new JavaTimeModule()).disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }
}
