package dev.portcullis.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.MergedReport;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.lock.LockText;
import dev.portcullis.report.lock.Vault;
import dev.portcullis.report.openapi.OverlayProfile;
import dev.portcullis.report.openapi.OverlayReport;
import dev.portcullis.report.openapi.VaultDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PolicyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String classes;
    private String lock;

    @BeforeEach
    void compiled() throws IOException {
        Path policy = folder.resolve("classes/META-INF/portcullis/policy.json");
        Files.createDirectories(policy.getParent());
        Files.writeString(policy, Vault.json());
        classes = folder.resolve("classes").toString();
        lock = "--lock=" + folder.resolve("policy.lock");
    }

    @Test
    void locksAndChecks() {
        assertThat(run("check", lock, classes)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("error: [LockOutOfDate] ")
                .contains("Fix: java -jar portcullis-report-cli.jar lock, and add the file");

        assertThat(run("lock", lock, classes)).isZero();
        assertThat(folder.resolve("policy.lock")).content().isEqualTo(LockText.write(Vault.lock()));
        assertThat(run("check", lock, "--ci", classes)).isZero();
    }

    @Test
    void aPolicyThatIsLooserNeedsAReason() throws IOException {
        Files.writeString(
                folder.resolve("policy.lock"),
                LockText.write(Vault.lock()).replace("size $.title 200", "size $.title 100"));

        assertThat(run("check", lock, "--no-ci", classes)).isEqualTo(1);
        assertThat(err.toString()).contains("error: [PolicyWeakened] POST /documents");
        assertThat(run("lock", lock, classes)).isEqualTo(1);
        assertThat(run("lock", lock, "--accept-weaker", classes)).isEqualTo(2);
        assertThat(err.toString()).contains("--accept-weaker and --reason belong together");
        assertThat(run("lock", lock, "--accept-weaker", "--reason=Longer titles", classes))
                .isZero();
        assertThat(folder.resolve("policy.lock")).content().contains("weakened sizes reason=\"Longer titles\"");
    }

    @Test
    void aDifferenceThatIsNotWeakerIsAWarningOutsideContinuousIntegration() throws IOException {
        Files.writeString(
                folder.resolve("policy.lock"),
                LockText.write(Vault.lock()).replace("size $.title 200", "size $.title 300"));

        assertThat(run("check", lock, "--no-ci", classes)).isZero();
        assertThat(err.toString()).startsWith("warning: [LockOutOfDate] ");
        assertThat(run("check", lock, "--ci", classes)).isEqualTo(1);
    }

    @Test
    void readsJarsAndFiles() throws IOException {
        Path jar = folder.resolve("vault.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/portcullis/policy.json"));
            zip.write(Vault.json().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run("lock", lock, jar.toString())).isZero();
        assertThat(run("check", lock, "--ci", classes + "/META-INF/portcullis/policy.json"))
                .isZero();
    }

    @Test
    void writesOneReport() throws IOException {
        assertThat(run("report", "--out=" + folder.resolve("out"), classes)).isZero();
        assertThat(PolicyJson.read(Files.readString(folder.resolve("out/policy.json")))
                        .endpoints())
                .containsExactlyInAnyOrderElementsOf(Vault.report().endpoints())
                .isSortedAccordingTo(
                        Comparator.comparing(EndpointPolicy::route).thenComparing(EndpointPolicy::httpMethod));
        assertThat(folder.resolve("out/policy.html")).isNotEmptyFile();
        assertThat(folder.resolve("out/policy.md")).content().doesNotContain("Changes against");
        assertThat(folder.resolve("out/policy.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(folder.resolve("out/asvs.csv")).content().startsWith("requirement,level,");
    }

    @Test
    void theReportSaysWhatHasChangedSinceTheLock() throws IOException {
        Files.writeString(
                folder.resolve("policy.lock"),
                LockText.write(Vault.lock()).replace("size $.title 200", "size $.title 100"));

        assertThat(run("report", lock, "--out=" + folder.resolve("out"), classes))
                .isZero();
        assertThat(folder.resolve("out/policy.html"))
                .content()
                .contains("<dt>Weaker</dt><dd>1</dd><dd class=\"note\">than policy.lock</dd>");
        assertThat(folder.resolve("out/policy.md"))
                .content()
                .contains("## Changes against policy.lock", "| `POST /documents` | **❌ weaker** |");
        assertThat(folder.resolve("out/policy.sarif"))
                .content()
                .contains("POST /documents: is weaker than policy.lock.", "\"baselineState\": \"updated\"");
    }

    @ParameterizedTest
    @CsvSource({"json, PUBLIC", "json, INTERNAL", "yaml, INTERNAL", "yml, PUBLIC"})
    void writesAnOverlay(String format, OverlayProfile profile) throws IOException {
        Path openapi = folder.resolve("openapi." + format);
        JsonNode document = new JsonMapper().readTree(VaultDocument.json());
        Files.writeString(
                openapi, (format.equals("json") ? new JsonMapper() : new YAMLMapper()).writeValueAsString(document));
        Path overlay = folder.resolve("api/overlay.json");

        assertThat(run(
                        "overlay",
                        "--openapi=" + openapi,
                        "--profile=" + profile.name().toLowerCase(Locale.ROOT),
                        "--out=" + overlay,
                        classes))
                .isZero();
        assertThat(overlay)
                .content()
                .isEqualTo(OverlayReport.render(
                        MergedReport.of(List.of(Vault.report())), document.toString(), profile, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "openapi.json; {}; Not an OpenAPI document of version 3: \"openapi\" is missing",
                "openapi.yaml; openapi: [; not YAML: ",
                "openapi.yaml; ''; Not an OpenAPI document of version 3: \"openapi\" is missing",
            })
    void aDocumentThatDoesNotFitIsToldApart(String name, String text, String message) throws IOException {
        Path openapi = folder.resolve(name);
        Files.writeString(openapi, text);
        Path overlay = folder.resolve("overlay.json");

        assertThat(run("overlay", "--openapi=" + openapi, "--out=" + overlay, classes))
                .isEqualTo(3);
        assertThat(err.toString()).startsWith(openapi + ": " + message);
        assertThat(overlay).doesNotExist();
        assertThat(run("overlay", classes)).isEqualTo(2);
    }

    @Test
    void explainsAnEndpoint() {
        assertThat(run("explain", "GET /documents/{id}", classes)).isZero();
        assertThat(out.toString().lines())
                .contains(
                        "GET /documents/{id}",
                        "  com.acme.vault.DocumentResource.get(java.util.UUID), com/acme/vault/DocumentResource.java:71",
                        "    Every logged-in caller may call it. [class DocumentResource, com/acme/vault/DocumentResource.java:22]",
                        "    id: every caller");
        assertThat(run("explain", "/documents/changes", classes)).isZero();
        assertThat(out.toString())
                .contains("A successful response sends events of DocumentView until it is closed")
                .contains("    id: every caller");
        assertThat(run("explain", "/nowhere", classes)).isEqualTo(1);
        assertThat(err.toString()).contains("There is neither a rule nor an endpoint /nowhere");
    }

    @Test
    void tellsWhoMayCall() {
        assertThat(run("who", "--role=admin", classes)).isZero();
        assertThat(out.toString().lines())
                .containsSubsequence(
                        "GET /documents",
                        "POST /documents",
                        "GET /documents/changes",
                        "GET /documents/{id}",
                        "POST /forgot-password",
                        "POST /login",
                        "GET /tenants/{tenant}/report/{year}  if com.acme.vault.TenantOwnership path tenant and"
                                + " com.acme.vault.TenantRule grants it",
                        "DELETE /users/{number}",
                        "GET /users/{number}")
                .doesNotContain("GET /export", "GET /metrics", "POST /shredder");
    }

    @Test
    void tellsWhereAPropertyGoes() {
        assertThat(run("who", "--property=owner", classes)).isZero();
        assertThat(out.toString())
                .isEqualTo(
                        "com.acme.vault.NewDocument.owner may be set by role admin or head of records: POST /documents"
                                + System.lineSeparator());
        assertThat(run("who", "--property=nothing", classes)).isEqualTo(1);
        assertThat(run("who", "--property=a", "--role=b", classes)).isEqualTo(2);
    }

    @Test
    void anApplicationWithoutAPolicyIsAMistake() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(run("check", lock, empty.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("holds META-INF/portcullis/policy.json: compile with the processor");
    }

    @Test
    void whatCannotBeReadIsToldApart() throws IOException {
        Files.writeString(folder.resolve("policy.lock"), "portcullis-lock 9\n");

        assertThat(run("check", lock, classes)).isEqualTo(3);
        assertThat(err.toString()).contains("policy.lock:1: this release reads only version 1 of the format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "lock", "report", "overlay", "explain", "who"})
    void helps(String verb) {
        assertThat(verb.isEmpty() ? run("--help") : run(verb, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: portcullis-report " + verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "lock", "report", "overlay", "explain", "who"})
    void saysItsVersion(String verb) {
        assertThat(verb.isEmpty() ? run("--version") : run(verb, "--version")).isZero();
        assertThat(out.toString()).matches("portcullis-report \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine command = PolicyCommand.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return command.execute(arguments);
    }
}
