package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PolicySchemaTest {

    private static final String SCHEMA_TEXT = schemaText();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA_TEXT, InputFormat.JSON);
    private static final String VAULT = PolicyJson.write(Samples.vault());

    @Test
    void everyRecordComponentIsRequiredAndDescribedInItsOrder() {
        for (Class<?> record : RecordTypes.all()) {
            JsonNode definition = definition(record);
            List<String> required = new ArrayList<>();
            definition.path("required").forEach(name -> required.add(name.textValue()));
            List<String> properties = new ArrayList<>();
            definition.path("properties").fieldNames().forEachRemaining(properties::add);

            assertThat(properties).as(record.getName()).isEqualTo(RecordTypes.components(record));
            assertThat(required).as(record.getName()).isEqualTo(properties);
            assertThat(definition.path("additionalProperties").isBoolean()).isTrue();
            assertThat(definition.path("properties"))
                    .allSatisfy(property ->
                            assertThat(property.path("description").asText()).isNotBlank());
        }
    }

    @Test
    void theGuideExplainsEveryMemberInTheSameWords() throws IOException {
        String guide = Files.readString(Path.of("../docs/report.md"));

        for (Class<?> record : RecordTypes.all()) {
            definition(record).path("properties").properties().forEach(property -> {
                String description = property.getValue().path("description").asText();
                assertThat(guide)
                        .containsPattern("\\| `" + property.getKey() + "` \\| [^|]+ \\| "
                                + Pattern.quote(description.substring(0, description.length() - 1)) + " \\|");
            });
        }
    }

    @Test
    void nothingIsDefinedThatNoRecordHas() {
        assertThat(JsonTrees.tree(SCHEMA_TEXT).path("$defs"))
                .hasSize(RecordTypes.all().size() - 1);
    }

    @Test
    void everyConstantIsListed() {
        assertThat(definition(AccessEntry.class).at("/properties/kind/enum"))
                .map(JsonNode::textValue)
                .isEqualTo(names(AccessEntry.Kind.values()));
        assertThat(definition(RuleEntry.class).at("/properties/severity/enum"))
                .map(JsonNode::textValue)
                .isEqualTo(names(RuleEntry.Severity.values()));
        assertThat(definition(ReportedFinding.class).at("/properties/severity/enum"))
                .map(JsonNode::textValue)
                .isEqualTo(names(ReportedFinding.Severity.values()));
    }

    @Test
    void writtenReportsAreValid() {
        assertThat(errors(VAULT)).isEmpty();
        assertThat(errors(PolicyJson.write(Samples.empty()))).isEmpty();
    }

    @Test
    void damagedReportsAreNot() {
        assertThat(JsonTrees.withoutOneMember(VAULT))
                .hasSizeGreaterThan(500)
                .allSatisfy(damaged -> assertThat(errors(damaged.json())).isNotEmpty());
        assertThat(JsonTrees.withOneUnknownMember(VAULT))
                .allSatisfy(damaged -> assertThat(errors(damaged.json())).isNotEmpty());
        assertThat(JsonTrees.withOneMemberOfAnotherType(VAULT))
                .allSatisfy(damaged -> assertThat(errors(damaged.json())).isNotEmpty());
        assertThat(JsonTrees.withOneNull(VAULT, RecordTypes.nullable()))
                .allSatisfy(damaged -> assertThat(errors(damaged.json())).isNotEmpty());
    }

    @Test
    void anotherVersionIsNot() {
        assertThat(errors(VAULT.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2")))
                .isNotEmpty();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonNode definition(Class<?> record) {
        JsonNode schema = JsonTrees.tree(SCHEMA_TEXT);
        String name = record.getSimpleName();
        return record == PolicyReport.class
                ? schema
                : schema.path("$defs").path(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }

    private static String schemaText() {
        try (InputStream schema = PolicyReport.class.getResourceAsStream("policy.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
