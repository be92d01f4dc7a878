package dev.portcullis.benchmarks.exposure;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import dev.portcullis.Expose;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Asks about each property of each object whether it is exposed to the caller, as an application would write it. */
final class DeclaredFilter extends SimpleBeanPropertyFilter {

    static final String ID = "declared";

    private final Set<String> granted;
    private final Map<PropertyWriter, Boolean> answers = new ConcurrentHashMap<>();

    DeclaredFilter(Set<String> granted) {
        this.granted = granted;
    }

    @Override
    public void serializeAsField(Object pojo, JsonGenerator json, SerializerProvider provider, PropertyWriter writer)
            throws Exception {
        if (answers.computeIfAbsent(writer, this::mayLeave)) {
            writer.serializeAsField(pojo, json, provider);
        }
    }

    private boolean mayLeave(PropertyWriter writer) {
        @Nullable Expose exposed = writer.getAnnotation(Expose.class);
        return exposed != null
                && (exposed.roles().length == 0
                        || Arrays.stream(exposed.roles()).anyMatch(granted::contains));
    }

    /** Puts every class under the filter. */
    @JsonFilter(ID)
    interface Filtered {}
}
