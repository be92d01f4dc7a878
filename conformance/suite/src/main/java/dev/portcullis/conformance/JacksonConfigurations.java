package dev.portcullis.conformance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.portcullis.conformance.resource.Conflict;
import dev.portcullis.conformance.resource.FailingResource;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** Ways to set up the library that others write responses with. */
final class JacksonConfigurations {

    private JacksonConfigurations() {}

    /** Hands out a mapper. */
    abstract static class Configured implements ContextResolver<ObjectMapper> {

        private final ObjectMapper mapper;

        Configured(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    /** Hides what is exposed, and writes what is not. */
    @Provider
    public static final class MixingIn extends Configured implements ContextResolver<ObjectMapper> {

        public MixingIn() {
            super(JsonMapper.builder().addMixIn(Conflict.class, Turned.class).build());
        }
    }

    @SuppressWarnings("UnusedMethod") // mixed in, not called
    private interface Turned {

        @JsonIgnore
        String reason();

        @JsonProperty
        String internal();
    }

    /** Brings a serializer. */
    @Provider
    public static final class Serializing extends Configured implements ContextResolver<ObjectMapper> {

        public Serializing() {
            super(JsonMapper.builder()
                    .addModule(new SimpleModule().addSerializer(Conflict.class, new Canary()))
                    .build());
        }
    }

    private static final class Canary extends JsonSerializer<Conflict> {

        @Override
        public void serialize(Conflict conflict, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(FailingResource.SECRET);
        }
    }

    /** Writes other names. */
    @Provider
    public static final class Naming extends Configured implements ContextResolver<ObjectMapper> {

        public Naming() {
            super(JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                    .build());
        }
    }

    /** Writes the names of classes. */
    @Provider
    public static final class Typing extends Configured implements ContextResolver<ObjectMapper> {

        @SuppressWarnings("deprecation") // only so are records typed, which are final
        public Typing() {
            super(new ObjectMapper()
                    .activateDefaultTyping(
                            new ObjectMapper().getPolymorphicTypeValidator(), ObjectMapper.DefaultTyping.EVERYTHING));
        }
    }
}
