package dev.portcullis.report.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.lock.CompiledPolicy;
import dev.portcullis.report.lock.LockText;
import dev.portcullis.report.lock.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockGateTest {

    private static final String VAULT = LockText.write(Vault.lock());
    private static final String TITLE = "size $.title 200 characters";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void lockIsInFolder() {
        file = folder.resolve("policy.lock");
    }

    @Test
    void whatIsLockedPasses() throws IOException {
        assertThat(gate(Vault.json()).lock(Optional.empty())).isEmpty();

        assertThat(file).content().isEqualTo(VAULT);
        assertThat(gate(Vault.json()).check(true)).isEmpty();
    }

    @Test
    void withoutALockNothingPasses() throws IOException {
        assertThat(gate(Vault.json()).check(false)).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isTrue();
            assertThat(finding.text())
                    .isEqualTo("[LockOutOfDate] " + file
                            + ": it does not exist, so nobody would notice a policy that becomes weaker. Fix:"
                            + " mvn portcullis:lock, and add the file to version control."
                            + " docs/rules/LockOutOfDate.md");
        });
    }

    @Test
    void aWeakerPolicyIsAnErrorWithBothPoliciesAndItsPlace() throws IOException {
        Files.writeString(file, VAULT.replace(TITLE, "size $.title 100 characters"));

        assertThat(gate(Vault.json()).check(false)).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isTrue();
            assertThat(finding.text())
                    .isEqualTo("[PolicyWeakened] POST /documents (DocumentResource.create)"
                            + " (com/acme/vault/NewDocument.java:6): sizes was `size $.title 100 characters` and is"
                            + " `size $.title 200 characters`, which allows more. Fix: restore it, or say why with"
                            + " mvn portcullis:lock -DacceptWeaker -Dreason=\"…\". docs/rules/PolicyWeakened.md");
        });
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void anyOtherDifferenceIsAnErrorInContinuousIntegration(boolean ci) throws IOException {
        Files.writeString(file, VAULT.replace(TITLE, "size $.title 300 characters"));

        assertThat(gate(Vault.json()).check(ci)).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isEqualTo(ci);
            assertThat(finding.text())
                    .startsWith("[LockOutOfDate] POST /documents (DocumentResource.create)")
                    .contains("which allows less, but " + file + " says otherwise. Fix: mvn portcullis:lock. ");
        });
    }

    @Test
    void whatATypeLosesIsToldWithItsEndpoints() throws IOException {
        Files.writeString(file, VAULT.replace("owner=name class=FINANCIAL", "owner=name class=SECRET"));

        assertThat(gate(Vault.json()).check(false))
                .singleElement()
                .extracting(GateFinding::text)
                .asString()
                .startsWith("[PolicyWeakened] type com.acme.vault.UserView (com/acme/vault/UserView.java:");
    }

    @Test
    void whatAllowsMoreIsNotWrittenWithoutAReason() throws IOException {
        String before = VAULT.replace(TITLE, "size $.title 100 characters");
        Files.writeString(file, before);

        assertThat(gate(Vault.json()).lock(Optional.empty()))
                .singleElement()
                .extracting(GateFinding::rule)
                .isEqualTo(GateFinding.WEAKENED);
        assertThat(file).content().isEqualTo(before);
    }

    @Test
    void theReasonStaysInTheLockUntilAnotherOneReplacesIt() throws IOException {
        Files.writeString(file, VAULT.replace(TITLE, "size $.title 100 characters"));

        assertThat(gate(Vault.json()).lock(Optional.of("Longer titles"))).isEmpty();
        assertThat(file).content().contains("  weakened sizes reason=\"Longer titles\"\n");
        assertThat(gate(Vault.json()).check(true)).isEmpty();

        String larger = Vault.json().replace("\"limit\": 200,", "\"limit\": 400,");
        assertThat(gate(larger).lock(Optional.of("Even longer"))).isEmpty();
        assertThat(file)
                .content()
                .contains("  weakened sizes reason=\"Even longer\"\n")
                .doesNotContain("Longer titles");

        assertThat(gate(Vault.json()).lock(Optional.empty()))
                .as("stricter again")
                .isEmpty();
        assertThat(file).content().contains(TITLE).contains("Even longer");
    }

    @Test
    void aReasonForNothingIsNotWritten() throws IOException {
        assertThat(gate(Vault.json()).lock(Optional.of("No need"))).isEmpty();
        assertThat(file).content().isEqualTo(VAULT);
    }

    @Test
    void whatAMergeLeftIsNotComparedAndNotOverwritten() throws IOException {
        String broken = VAULT.replace("  " + TITLE + "\n", "<<<<<<< HEAD\n  " + TITLE + "\n=======\n>>>>>>> other\n");
        Files.writeString(file, broken);
        int line = (int) broken.substring(0, broken.indexOf("<<<<<<<")).lines().count() + 1;

        String message = "[LockOutOfDate] " + file + ":" + line
                + ": a merge was left unfinished here. Fix: take one side as a whole,"
                + " for example with git checkout --theirs policy.lock, then mvn portcullis:lock. docs/rules/LockOutOfDate.md";
        assertThatExceptionOfType(GateException.class)
                .isThrownBy(() -> gate(Vault.json()).check(false))
                .withMessage(message);
        assertThatExceptionOfType(GateException.class)
                .isThrownBy(() -> gate(Vault.json()).lock(Optional.of("Force")))
                .withMessage(message);
        assertThat(file).content().isEqualTo(broken);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(file, VAULT.replace("A year", "\u00c4").getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(GateException.class)
                .isThrownBy(() -> gate(Vault.json()).check(false))
                .withMessageContaining("not a text in UTF-8");
    }

    @Test
    void noPartOfWhatIsLockedAllowsMore() throws IOException {
        Files.writeString(file, VAULT);
        PolicyReport vault = Vault.report();
        for (EndpointPolicy endpoint : vault.endpoints()) {
            ObjectNode part = (ObjectNode) JSON.readTree(Vault.json());
            part.putArray("endpoints")
                    .add(JSON.readTree(Vault.json())
                            .at("/endpoints/" + vault.endpoints().indexOf(endpoint)));
            assertThat(gate(part.toString()).checkPart()).as(endpoint.route()).isEmpty();
            part.putArray("roles");
            part.putArray("implied");
            part.putArray("waivers");
            assertThat(gate(part.toString()).checkPart())
                    .as("%s without its catalogue", endpoint.route())
                    .isEmpty();
        }
    }

    @Test
    void aPartMayNotAllowMore() throws IOException {
        Files.writeString(file, VAULT.replace(TITLE, "size $.title 100 characters"));

        assertThat(gate(Vault.json()).checkPart())
                .singleElement()
                .satisfies(finding -> assertThat(finding.error()).isTrue())
                .extracting(GateFinding::text)
                .asString()
                .startsWith("[PolicyWeakened] POST /documents (DocumentResource.create)");
    }

    @Test
    void oneOfSeveralEndpointsWithARouteIsNotTakenForANewOne() throws IOException {
        Files.writeString(file, VAULT.replace("endpoint GET /export\n", "endpoint GET /export by=a.B.c()\n"));

        assertThat(gate(Vault.json()).check(false)).isNotEmpty();
        assertThat(gate(Vault.json()).checkPart()).isEmpty();
    }

    private LockGate gate(String json) {
        return new LockGate(file, CompiledPolicy.of(List.of(PolicyJson.read(json))), Commands.MAVEN);
    }
}
