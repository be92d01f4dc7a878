package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.Standards;
import org.junit.jupiter.api.Test;

/** What rules refer to has a name in every report. */
class StandardsTest {

    @Test
    void everyReferenceOfARuleIsKnown() {
        assertThat(Catalogue.entries()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.cwe())
                    .allSatisfy(cwe -> assertThat(Standards.weakness(cwe))
                            .as("cwe.%s in standards.properties", cwe)
                            .isPresent());
            assertThat(rule.owasp())
                    .allSatisfy(risk -> assertThat(Standards.risk(risk))
                            .as("owasp.%s in standards.properties", risk)
                            .isPresent());
            assertThat(rule.asvs())
                    .allSatisfy(requirement -> assertThat(Standards.requirement(requirement))
                            .as("asvs.%s in standards.properties", requirement)
                            .isPresent());
        });
    }
}
