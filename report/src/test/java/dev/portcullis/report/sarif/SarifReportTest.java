package dev.portcullis.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.portcullis.report.PolicyChange;
import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.SampleReports;
import dev.portcullis.report.SourceLocation;
import dev.portcullis.report.SourceRegion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    private static final SarifContext CONTEXT = new SarifContext(
            "service", "https://example.org/rules/", file -> Optional.of("service/src/main/java/" + file));
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);

    @TempDir
    private Path repository;

    @Test
    void isValidByTheSchemaOfOasis() {
        assertThat(errors(SarifReport.render(SampleReports.vault(), CONTEXT))).isEmpty();
        assertThat(errors(SarifReport.render(SampleReports.vault(), SarifContext.unknown())))
                .isEmpty();
        assertThat(errors(SarifReport.render(SampleReports.empty(), CONTEXT))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsDamaged() {
        String log = SarifReport.render(SampleReports.vault(), CONTEXT);

        assertThat(errors(log.replace("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")))
                .isNotEmpty();
        assertThat(errors(log.replace("\"kind\": \"inSource\"", "\"kind\": \"waiver\"")))
                .isNotEmpty();
        assertThat(errors(log.replace("\"startLine\"", "\"line\""))).isNotEmpty();
    }

    @Test
    void equalReportsGiveEqualBytes() {
        String log = SarifReport.render(SampleReports.vault(), CONTEXT);

        assertThat(SarifReport.render(SampleReports.vault(), CONTEXT))
                .isEqualTo(log)
                .endsWith("}\n");
        assertThat(log).doesNotContain("\r");
    }

    @Test
    void namesToolVersionAndCategory() {
        JsonNode run = run(SampleReports.vault());

        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Portcullis");
        assertThat(run.at("/tool/driver/semanticVersion").asText()).isEqualTo("0.1.0");
        assertThat(run.at("/automationDetails/id").asText()).isEqualTo("portcullis/service/");
        assertThat(tree(SarifReport.render(SampleReports.vault(), SarifContext.unknown()))
                        .at("/runs/0/automationDetails/id")
                        .asText())
                .isEqualTo("portcullis/");
    }

    @Test
    void describesEveryRuleThatWasChecked() {
        JsonNode rules = run(SampleReports.vault()).at("/tool/driver/rules");

        assertThat(rules)
                .extracting(
                        rule -> rule.path("id").asText(),
                        rule -> rule.at("/defaultConfiguration/level").asText(),
                        rule -> rule.at("/defaultConfiguration/enabled").asBoolean(true),
                        rule -> rule.at("/properties/security-severity").textValue(),
                        rule -> rule.at("/properties/precision").asText())
                .containsExactly(
                        tuple("MissingAccessPolicy", "error", true, "8.6", "very-high"),
                        tuple("PredictableIdentifier", "warning", true, "5.3", "high"),
                        tuple("MissingRateLimit", "error", true, "7.5", "very-high"),
                        tuple("UnboundedInput", "error", false, "3.7", "very-high"),
                        tuple("SensitiveName", "warning", true, "5.3", "high"));
        assertThat(texts(rules.at("/0/properties/tags")))
                .containsExactly(
                        "security",
                        "external/cwe/cwe-862",
                        "external/cwe/cwe-1188",
                        "external/owasp/API5-2023",
                        "external/owasp/API9-2023",
                        "external/asvs/v5.0.0-8.1.1",
                        "external/asvs/v5.0.0-8.2.1",
                        "external/asvs/v5.0.0-8.3.1");
        assertThat(rules.at("/0/helpUri").asText()).isEqualTo("https://example.org/rules/MissingAccessPolicy.md");
        assertThat(rules.at("/0/help/markdown").asText()).isEqualTo("""
                        Every endpoint says who may call it. [What to do](https://example.org/rules/MissingAccessPolicy.md).

                        - [CWE-862](https://cwe.mitre.org/data/definitions/862.html): Missing Authorization
                        - [CWE-1188](https://cwe.mitre.org/data/definitions/1188.html): Initialization of a Resource with an Insecure Default
                        - [API5:2023](https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/): Broken Function Level Authorization
                        - [API9:2023](https://owasp.org/API-Security/editions/2023/en/0xa9-improper-inventory-management/): Improper Inventory Management
                        - ASVS v5.0.0-8.1.1: Authorization Documentation, level 1
                        - ASVS v5.0.0-8.2.1: General Authorization Design, level 1
                        - ASVS v5.0.0-8.3.1: Operation Level Authorization, level 1
                        """);
    }

    @Test
    void relativeDocumentationIsNoLink() {
        JsonNode rule = tree(SarifReport.render(SampleReports.vault(), SarifContext.unknown()))
                .at("/runs/0/tool/driver/rules/0");

        assertThat(rule.has("helpUri")).isFalse();
        assertThat(rule.at("/help/text").asText())
                .startsWith("Every endpoint says who may call it. See docs/rules/MissingAccessPolicy.md. CWE-862,");
        assertThat(rule.at("/help/markdown").asText()).doesNotContain("What to do");
    }

    @Test
    void everyRuleLeadsToEntriesOfTheTaxonomies() {
        JsonNode run = run(SampleReports.vault());
        List<String> entries = new ArrayList<>();
        run.path("taxonomies")
                .forEach(taxonomy -> taxonomy.path("taxa")
                        .forEach(taxon -> entries.add(taxonomy.path("name").asText()
                                + " "
                                + taxon.path("id").asText())));

        assertThat(entries)
                .doesNotHaveDuplicates()
                .containsSubsequence("CWE CWE-340", "CWE CWE-359", "CWE CWE-1188")
                .containsSubsequence("OWASP ASVS v5.0.0-2.4.1", "OWASP ASVS v5.0.0-8.1.1", "OWASP ASVS v5.0.0-14.1.1");
        assertThat(run.at("/tool/driver/rules"))
                .allSatisfy(rule -> assertThat(rule.path("relationships")).isNotEmpty());
        run.at("/tool/driver/rules")
                .forEach(rule -> rule.path("relationships")
                        .forEach(relationship -> assertThat(entries)
                                .contains(relationship
                                                .at("/target/toolComponent/name")
                                                .asText()
                                        + " "
                                        + relationship.at("/target/id").asText())));
    }

    @Test
    void saysWhatIsWrongWhereAndWhatToType() {
        JsonNode result = run(SampleReports.vault()).at("/results/0");

        assertThat(result.path("ruleId").asText()).isEqualTo("MissingAccessPolicy");
        assertThat(result.path("ruleIndex").asInt(-1)).isZero();
        assertThat(result.path("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .isEqualTo("GET /metrics (MetricsResource.metrics): nobody said who may call it, so nobody may."
                        + " Fix: add @RequiresRole(\"…\"), @Authenticated or @PublicAccess(reason = \"…\") to the"
                        + " method.");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText())
                .isEqualTo("service/src/main/java/com/acme/vault/MetricsResource.java");
        assertThat(place.at("/artifactLocation").has("uriBaseId")).isFalse();
        assertThat(place.path("region").toString())
                .isEqualTo("{\"startLine\":14,\"startColumn\":25,\"endLine\":14,\"endColumn\":32}");
        assertThat(result.path("suppressions")).isEmpty();
    }

    @Test
    void aWaiverIsASuppressionWithItsReason() {
        JsonNode result = run(SampleReports.vault()).at("/results/2");

        assertThat(result.path("ruleId").asText()).isEqualTo("PredictableIdentifier");
        assertThat(result.path("suppressions")).singleElement().satisfies(suppression -> {
            assertThat(suppression.path("kind").asText()).isEqualTo("inSource");
            assertThat(suppression.path("justification").asText())
                    .isEqualTo("Employee numbers are printed on every badge");
            assertThat(suppression.at("/properties/until").asText()).isEqualTo("2027-03-31");
            assertThat(suppression
                            .at("/location/physicalLocation/region/startLine")
                            .asInt())
                    .isEqualTo(52);
        });
    }

    @Test
    void aFindingOnATypeLeadsToTheEndpointsThatItConcerns() {
        JsonNode result = run(SampleReports.vault(
                        finding("SensitiveName", "property UserView.email", "com/acme/vault/UserView.java", 7)))
                .at("/results/0");

        assertThat(result.path("relatedLocations"))
                .extracting(
                        place -> place.path("id").asInt(),
                        place -> place.at("/message/text").asText(),
                        place -> place.at("/physicalLocation/artifactLocation/uri")
                                .asText())
                .containsExactly(
                        tuple(1, "GET /documents/{id}", "service/src/main/java/com/acme/vault/DocumentResource.java"));
    }

    @Test
    void whatHasNoPlaceInASourceHasAName() {
        JsonNode result = run(SampleReports.vault(
                        finding("SensitiveName", "property UserView.email", "com.acme.UserView", 0)))
                .at("/results/0/locations/0");

        assertThat(result.has("physicalLocation")).isFalse();
        assertThat(result.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("property UserView.email");
    }

    @Test
    void aSourceWithoutLinesIsShownAtItsStart() {
        JsonNode result = run(
                SampleReports.vault(finding("SensitiveName", "property UserView.email", "com/acme/User View.java", 0)));

        assertThat(result.at("/results/0/locations/0/physicalLocation").toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"service/src/main/java/com/acme/User%20View.java\"},"
                        + "\"region\":{\"startLine\":1,\"startColumn\":1,\"endLine\":1,\"endColumn\":1}}");
    }

    @Test
    void fingerprintsSurviveEveryMoveAndTellFindingsApart() {
        PolicyReport before = SampleReports.vault(
                finding("SensitiveName", "property UserView.email", "com/acme/UserView.java", 7),
                finding("SensitiveName", "property UserView.email", "com/acme/UserView.java", 8),
                finding("SensitiveName", "property UserView.phone", "com/acme/UserView.java", 9),
                finding("EntityExposure", "property UserView.email", "com/acme/UserView.java", 7));
        PolicyReport moved = SampleReports.vault(
                finding("SensitiveName", "property UserView.email", "com/acme/other/UserView.java", 70),
                finding("SensitiveName", "property UserView.email", "com/acme/other/UserView.java", 80),
                finding("SensitiveName", "property UserView.phone", "com/acme/other/UserView.java", 90),
                finding("EntityExposure", "property UserView.email", "com/acme/other/UserView.java", 70));

        assertThat(fingerprints(before, "primaryLocationLineHash"))
                .doesNotHaveDuplicates()
                .allMatch(print -> print.matches("[0-9a-f]{16}:[12]"))
                .isEqualTo(fingerprints(moved, "primaryLocationLineHash"))
                .isEqualTo(fingerprints(before, "portcullis/v1"));
    }

    @Test
    void aWeakerPolicyIsAnErrorAndEveryOtherChangeANote() {
        String log = SarifReport.render(
                SampleReports.vault(),
                new PolicyChanges(
                        "policy.lock",
                        List.of(
                                new PolicyChange(
                                        PolicyChange.Kind.WEAKER, "GET /documents/{id}", "role admin", "logged in"),
                                new PolicyChange(PolicyChange.Kind.STRICTER, "GET /gone", "public", ""),
                                new PolicyChange(PolicyChange.Kind.OTHER, "type UserView", "", "email"))),
                CONTEXT);
        JsonNode run = tree(log).at("/runs/0");

        assertThat(errors(log)).isEmpty();
        assertThat(run.path("results"))
                .extracting(
                        result -> result.path("ruleId").asText(),
                        result -> result.path("level").asText(),
                        result -> result.path("baselineState").asText())
                .endsWith(
                        tuple("PolicyWeakened", "error", "updated"),
                        tuple("LockOutOfDate", "note", "absent"),
                        tuple("LockOutOfDate", "note", "new"));
        assertThat(run.path("results"))
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .path(result.path("ruleIndex").asInt())
                                .path("id"))
                        .isEqualTo(result.path("ruleId")));
        JsonNode weaker = run.at("/results/3");
        assertThat(weaker.at("/message/text").asText())
                .isEqualTo("GET /documents/{id}: is weaker than policy.lock. Before: role admin. Now: logged in.");
        assertThat(weaker.at("/locations/0/physicalLocation/region/startLine").asInt())
                .isEqualTo(71);
        assertThat(tree(SarifReport.render(SampleReports.vault(), CONTEXT)).toString())
                .doesNotContain("baselineState", "PolicyWeakened");
    }

    @Test
    void sourcesAreFoundInTheFirstRootThatHasThem() throws IOException {
        Path main = repository.resolve("service/src/main/java");
        Path generated = repository.resolve("service/target/generated");
        Files.createDirectories(main.resolve("com/acme"));
        Files.createDirectories(generated.resolve("com/acme"));
        Files.createFile(main.resolve("com/acme/A.java"));
        Files.createFile(generated.resolve("com/acme/A.java"));
        Files.createFile(generated.resolve("com/acme/B.java"));
        SourceTree tree = SourceTree.of(repository, List.of(main, generated));

        assertThat(tree.path("com/acme/A.java")).contains("service/src/main/java/com/acme/A.java");
        assertThat(tree.path("com/acme/B.java")).contains("service/target/generated/com/acme/B.java");
        assertThat(tree.path("com/acme/C.java")).isEmpty();
        assertThat(SourceTree.of(generated, List.of(main)).path("com/acme/A.java"))
                .isEmpty();
    }

    @Test
    void aSourceThatIsNotFoundIsLeftToTheViewer() {
        JsonNode place = tree(SarifReport.render(SampleReports.vault(), SarifContext.unknown()))
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(place.toString())
                .isEqualTo("{\"uri\":\"com/acme/vault/MetricsResource.java\",\"uriBaseId\":\"SRCROOT\"}");
    }

    private static ReportedFinding finding(String rule, String subject, String file, int line) {
        @Nullable SourceRegion region = line == 0 ? null : new SourceRegion(9, line, 14);
        return new ReportedFinding(
                rule,
                ReportedFinding.Severity.WARNING,
                subject,
                "is not classified",
                "add @Sensitive(PERSONAL)",
                List.of("GET /documents/{id}"),
                new SourceLocation(file, line),
                region,
                null);
    }

    private static List<String> fingerprints(PolicyReport report, String key) {
        return StreamSupport.stream(run(report).path("results").spliterator(), false)
                .map(result -> result.path("partialFingerprints").path(key).asText())
                .toList();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static JsonNode run(PolicyReport report) {
        return tree(SarifReport.render(report, CONTEXT)).at("/runs/0");
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Error> errors(String log) {
        return SCHEMA.validate(log, InputFormat.JSON);
    }

    /** As published by OASIS. */
    private static String schema() {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
