package dev.portcullis.conformance.exposure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** What applications whose entities fail with "no properties discovered to create BeanSerializer" are told to register. */
@Provider
public final class EmptyBeans implements ContextResolver<ObjectMapper> {

    static final ObjectMapper MAPPER = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return MAPPER;
    }
}
