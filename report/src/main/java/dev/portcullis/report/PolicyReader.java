package dev.portcullis.report;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads {@code policy.json} strictly. Apart from what writes it: a compiler does not have to load what only reads. */
final class PolicyReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new NullsAsDeclared())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private PolicyReader() {}

    static PolicyReport read(String json) {
        try {
            refuseOtherVersions(MAPPER.readTree(json));
            return MAPPER.readValue(json, PolicyReport.class);
        } catch (JacksonException e) {
            throw new PolicyFormatException("Not a policy report: " + e.getOriginalMessage() + where(e), e);
        }
    }

    /** First of all, so that a reader of another version hears of the version and not of its first unknown member. */
    private static void refuseOtherVersions(JsonNode root) {
        JsonNode version = root.path("schemaVersion");
        if (version.isMissingNode()) {
            throw new PolicyFormatException("Not a policy report: member 'schemaVersion' is missing at the top");
        }
        if (!version.isInt() || version.intValue() != PolicyReport.SCHEMA_VERSION) {
            throw new PolicyFormatException("Policy report of schemaVersion " + version + "; this release reads only "
                    + PolicyReport.SCHEMA_VERSION);
        }
    }

    private static String where(JacksonException e) {
        StringBuilder where = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                if (step.getFieldName() == null) {
                    where.append('[').append(step.getIndex()).append(']');
                } else {
                    where.append(where.isEmpty() ? "" : ".").append(step.getFieldName());
                }
            }
        }
        JsonLocation place = e.getLocation();
        String line = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return (where.isEmpty() ? "" : " at " + where) + line;
    }
}
