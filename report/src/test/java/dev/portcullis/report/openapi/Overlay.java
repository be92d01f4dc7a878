package dev.portcullis.report.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Applies overlays as OpenAPI Overlay 1.0.0, section 4.4.3 says: objects are merged, arrays are added to. */
final class Overlay {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Configuration PATHS = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .options(Option.ALWAYS_RETURN_LIST)
            .build();

    private Overlay() {}

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with an overlay applied, of which each target must select exactly one thing. */
    static JsonNode apply(String overlay, String document) {
        JsonNode result = tree(document);
        for (JsonNode action : tree(overlay).path("actions")) {
            String target = action.path("target").asText();
            JsonPath path = JsonPath.compile(target);
            ArrayNode selected = path.read(result, PATHS);
            assertThat(selected).as(target).hasSize(1);
            if (action.path("remove").asBoolean()) {
                path.delete(result, PATHS);
            } else {
                merge(selected.get(0), action.path("update"));
            }
        }
        return result;
    }

    /** Jackson merges as overlays do. */
    private static void merge(JsonNode into, JsonNode update) {
        try {
            MAPPER.readerForUpdating(into).readValue(update);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
