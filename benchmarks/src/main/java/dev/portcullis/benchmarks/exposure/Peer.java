package dev.portcullis.benchmarks.exposure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.Viewer;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Set;

/** Who writes. */
public enum Peer {
    /** Jackson, which writes all that it finds. */
    JACKSON("Jackson", false) {
        @Override
        JsonWriter of(Content content) {
            return writer(JsonMapper.builder().build(), content);
        }
    },
    /** The same with generated accessors. */
    BLACKBIRD("Jackson + Blackbird", false) {
        @Override
        JsonWriter of(Content content) {
            return writer(JsonMapper.builder().addModule(new BlackbirdModule()).build(), content);
        }
    },
    /** A view of Jackson for each role. */
    JSON_VIEW("Jackson + @JsonView", true) {
        @Override
        JsonWriter of(Content content) {
            JsonMapper.Builder mapper = JsonMapper.builder()
                    .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                    .addMixIn(PartParcel.class, Views.class)
                    .addMixIn(OpenParcel.class, Views.AllOfIt.class)
                    .addMixIn(Depot.class, Views.AllOfIt.class);
            ObjectWriter writer = mapper.build().writerWithView(Views.Clerk.class);
            return out -> writer.writeValue(out, content.parcels());
        }
    },
    /** A filter of Jackson that asks about each property. */
    PROPERTY_FILTER("Jackson + PropertyFilter", true) {
        @Override
        JsonWriter of(Content content) {
            ObjectWriter writer = JsonMapper.builder()
                    .addMixIn(Object.class, DeclaredFilter.Filtered.class)
                    .build()
                    .writer(new SimpleFilterProvider()
                            .addFilter(DeclaredFilter.ID, new DeclaredFilter(Set.of(Roles.CLERK))));
            return out -> writer.writeValue(out, content.parcels());
        }
    },
    /** Yasson, which writes all that it finds. */
    YASSON("Yasson", false) {
        @Override
        JsonWriter of(Content content) {
            Jsonb jsonb = JsonbBuilder.create();
            return out -> jsonb.toJson(content.parcels(), out);
        }
    },
    /** We. */
    PORTCULLIS("Portcullis", true) {
        @Override
        JsonWriter of(Content content) {
            EndpointGuard guard = content.guard();
            JsonFactory factory = new JsonFactory();
            Viewer clerk = new Clerk();
            List<?> parcels = content.parcels();
            return out -> {
                try (JsonGenerator json = factory.createGenerator(out)) {
                    guard.write(200, parcels, json, clerk);
                }
            };
        }
    };

    private final String label;
    private final boolean withholds;

    Peer(String label, boolean withholds) {
        this.label = label;
        this.withholds = withholds;
    }

    abstract JsonWriter of(Content content);

    String label() {
        return label;
    }

    /** Whether it writes a part where a part may leave. */
    boolean withholds() {
        return withholds;
    }

    private static JsonWriter writer(JsonMapper mapper, Content content) {
        ObjectWriter writer = mapper.writer();
        return out -> writer.writeValue(out, content.parcels());
    }
}
