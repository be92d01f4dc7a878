package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {

    private static final String VAULT = PolicyJson.write(Samples.vault());

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(PolicyJson.read(VAULT)).isEqualTo(Samples.vault());
        assertThat(PolicyJson.read(PolicyJson.write(Samples.empty()))).isEqualTo(Samples.empty());
    }

    @Test
    void equalReportsGiveEqualText() {
        assertThat(PolicyJson.write(PolicyJson.read(VAULT))).isEqualTo(VAULT);
    }

    @Test
    void linesEndInLineFeedsAndTheLastOneToo() {
        assertThat(VAULT).doesNotContain("\r").endsWith("}\n");
    }

    @Test
    void anEmptyReportIsSmall() {
        assertThat(PolicyJson.write(Samples.empty())).isEqualTo("""
                {
                  "schemaVersion": 1,
                  "generator": "portcullis 0.1.0",
                  "profile": "standard",
                  "roles": [],
                  "implied": [],
                  "rules": [],
                  "endpoints": [],
                  "types": [],
                  "accepted": [],
                  "findings": [],
                  "waivers": [],
                  "overrides": []
                }
                """);
    }

    @Test
    void everyMissingMemberIsRefused() {
        assertThat(JsonTrees.withoutOneMember(VAULT))
                .hasSizeGreaterThan(500)
                .allSatisfy(damaged -> refuses(damaged.json(), damaged.member()));
    }

    @Test
    void everyUnknownMemberIsRefused() {
        assertThat(JsonTrees.withOneUnknownMember(VAULT))
                .allSatisfy(damaged -> refuses(damaged.json(), damaged.member() + "2"));
    }

    @Test
    void everyNullIsRefusedWhereAValueBelongs() {
        assertThat(JsonTrees.withOneNull(VAULT, RecordTypes.nullable()))
                .allSatisfy(damaged -> refuses(damaged.json(), damaged.member()));
    }

    @Test
    void nullIsJudgedByTheRecordAndNotByTheName() {
        refuses(VAULT.replace("\"rule\": \"MissingAccessPolicy\"", "\"rule\": null"), "findings[0].rule");
        refuses(VAULT.replace("\"caller\"", "null"), "endpoints[0].rates[0].by[0]");
    }

    @Test
    void everyMemberOfAnotherTypeIsRefused() {
        assertThat(JsonTrees.withOneMemberOfAnotherType(VAULT))
                .allSatisfy(damaged -> refuses(damaged.json(), damaged.member()));
    }

    @Test
    void aRefusalNamesThePlace() {
        String json = VAULT.replace("\"burst\": 20", "\"burst\": 2.5");

        assertThatExceptionOfType(PolicyFormatException.class)
                .isThrownBy(() -> PolicyJson.read(json))
                .withMessageContaining("at endpoints[0].rates[0].burst (line ");
    }

    @Test
    void anotherVersionIsNamedBeforeAnythingElse() {
        String json = VAULT.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2, \"new\": true");

        assertThatExceptionOfType(PolicyFormatException.class)
                .isThrownBy(() -> PolicyJson.read(json))
                .withMessage("Policy report of schemaVersion 2; this release reads only 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"text\"", "{\"schemaVersion\": \"1\"}", "{\"schemaVersion\": 1"})
    void whatIsNoReportIsRefused(String json) {
        assertThatExceptionOfType(PolicyFormatException.class).isThrownBy(() -> PolicyJson.read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"burst\": \"20\"", "\"burst\": 20, \"burst\": 20", "\"burst\": true"})
    void nothingIsConvertedOrTakenTwice(String member) {
        refuses(VAULT.replace("\"burst\": 20", member), "burst");
    }

    @Test
    void textAfterTheReportIsRefused() {
        refuses(VAULT + "{}", "Trailing token");
    }

    @Test
    void anUnknownKindIsRefused() {
        refuses(VAULT.replace("\"AUTHENTICATED\"", "\"MAYBE\""), "MAYBE");
        refuses(VAULT.replace("\"AUTHENTICATED\"", "1"), "kind");
    }

    private static void refuses(String json, String word) {
        assertThatExceptionOfType(PolicyFormatException.class)
                .isThrownBy(() -> PolicyJson.read(json))
                .withMessageContaining(word);
    }
}
