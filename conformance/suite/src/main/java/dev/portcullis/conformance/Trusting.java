package dev.portcullis.conformance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.portcullis.conformance.resource.Settables;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Jackson as applications set it up that want to take whatever comes. */
@Provider
public final class Trusting implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .injectableValues(new InjectableValues.Std().addValue("role", "guest"))
            .addModule(new SimpleModule() {
                @Override
                public void setupModule(SetupContext context) {
                    context.setMixInAnnotations(Settables.ByMixIn.class, Marked.class);
                }
            })
            .build();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }

    /** Marks a field that nobody else does. */
    @SuppressWarnings("UnusedVariable") // mixed in, not used
    private abstract static class Marked {

        @JsonProperty
        @Nullable
        String role;
    }
}
