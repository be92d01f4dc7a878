package dev.portcullis.conformance;

import com.fasterxml.jackson.jakarta.rs.base.JsonMappingExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.base.JsonParseExceptionMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import java.util.Set;
import tools.jackson.jakarta.rs.base.DatabindExceptionMapper;
import tools.jackson.jakarta.rs.base.StreamReadExceptionMapper;

/** What an application has beside Portcullis to bind and to write JSON. */
public enum JsonLibrary {
    JACKSON_2("Jackson 2", JacksonJsonProvider.class, JsonMappingExceptionMapper.class, JsonParseExceptionMapper.class),
    JACKSON_3(
            "Jackson 3",
            tools.jackson.jakarta.rs.json.JacksonJsonProvider.class,
            DatabindExceptionMapper.class,
            StreamReadExceptionMapper.class),
    /** Its provider is each server's own. */
    JSON_B("JSON-B"),
    /** Jackson 2 and JSON-B, found on the class path by servers that look for them there. */
    SEVERAL("both");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of returns is
    private final Set<Class<?>> providers;

    JsonLibrary(String title, Class<?>... providers) {
        this.title = title;
        this.providers = Set.of(providers);
    }

    /** The providers that the library brings for all servers, with its exception mappers. */
    public Set<Class<?>> providers() {
        return providers;
    }

    @Override
    public String toString() {
        return title;
    }
}
