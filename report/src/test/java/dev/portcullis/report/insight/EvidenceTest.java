package dev.portcullis.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.SampleReports;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final PolicyReport VAULT = SampleReports.vault();

    @Test
    void isOrderedByNumbers() {
        assertThat(Evidence.byRequirement(VAULT))
                .extracting(Evidence::number)
                .containsSubsequence("2.2.1", "2.4.1", "8.2.1", "8.2.2", "14.1.1", "15.2.2");
        assertThat(Evidence.byRisk(VAULT))
                .extracting(Evidence::number)
                .containsExactly("API1", "API2", "API3", "API4", "API5", "API9");
    }

    @Test
    void tellsWhatIsOpenFromWhatWasWaived() {
        Evidence objects = byNumber("8.2.2");
        Evidence functions = byNumber("8.2.1");

        assertThat(objects.open()).isEmpty();
        assertThat(objects.waived()).extracting(ReportedFinding::rule).containsExactly("PredictableIdentifier");
        assertThat(functions.open()).extracting(ReportedFinding::rule).containsExactly("MissingAccessPolicy");
        assertThat(functions.waived()).isEmpty();
    }

    @Test
    void countsOnlyEndpointsThatHaveTheControl() {
        assertThat(byNumber("8.2.2").endpoints(VAULT))
                .extracting(endpoint -> endpoint.httpMethod() + " " + endpoint.route())
                .containsExactly(
                        "GET /documents/{id}",
                        "GET /tenants/{tenant}/report/{year}",
                        "DELETE /users/{number}",
                        "GET /users/{number}");
        assertThat(byNumber("14.1.1").endpoints(VAULT)).isEmpty();
    }

    @Test
    void anOpaqueResponseIsNotDeclared() {
        assertThat(byNumber("15.3.1").endpoints(VAULT))
                .noneMatch(endpoint -> endpoint.route().startsWith("/tenants"));
    }

    private static Evidence byNumber(String number) {
        return Evidence.byRequirement(VAULT).stream()
                .filter(evidence -> evidence.number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
