package dev.portcullis.conformance;

import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import tools.jackson.databind.InjectableValues;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 as {@link Trusting} is Jackson 2; by itself it ignores what it does not know. */
@Provider
public final class TrustingJackson3 implements ContextResolver<JsonMapper> {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .injectableValues(new InjectableValues.Std().addValue("role", "guest"))
            .build();

    @Override
    public JsonMapper getContext(Class<?> type) {
        return mapper;
    }
}
