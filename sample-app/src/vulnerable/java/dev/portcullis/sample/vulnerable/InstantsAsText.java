package dev.portcullis.sample.vulnerable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import jakarta.ws.rs.ext.ContextResolver;
import java.time.Instant;

/** Has Jackson write what the guarded vault's exposure writers write. */
public final class InstantsAsText implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance));

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
