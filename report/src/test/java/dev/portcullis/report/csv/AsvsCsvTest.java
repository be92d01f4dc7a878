package dev.portcullis.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.HtmlReport;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import dev.portcullis.report.SampleReports;
import dev.portcullis.report.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsvsCsvTest {

    private static final String VAULT = AsvsCsv.render(SampleReports.vault());

    @Test
    void saysForEachRequirementWhatIsEnforcedAndFound() {
        assertThat(VAULT.split("\r\n"))
                .startsWith(
                        "requirement,level,section,endpoints with a control,endpoints,evidence,checked by,open findings,waived"
                                + " findings,link",
                        "v5.0.0-2.2.1,1,Input Validation,5,12,5 with bounded input,,,,policy.html#asvs-2-2-1");
        assertThat(VAULT)
                .contains("\r\nv5.0.0-8.2.1,1,General Authorization Design,11,12,11 with an access policy,"
                        + "MissingAccessPolicy,MissingAccessPolicy on GET /metrics (MetricsResource.metrics),,"
                        + "policy.html#asvs-8-2-1\r\n")
                .contains("\r\nv5.0.0-8.2.2,1,General Authorization Design,4,12,4 with an ownership rule,"
                        + "PredictableIdentifier,,PredictableIdentifier on DELETE /users/{number} (UserResource.delete),"
                        + "policy.html#asvs-8-2-2\r\n");
    }

    @Test
    void neverSaysThatARequirementIsMet() {
        assertThat(VAULT).doesNotContainIgnoringCase("complian", "fulfil", "verified", "satisf", "met,");
    }

    @Test
    void everyLinkLeadsToARowOfThePage() {
        String page = HtmlReport.render(SampleReports.vault());

        assertThat(VAULT.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(page).contains(" id=\"" + line.substring(line.lastIndexOf('#') + 1) + "\""));
    }

    @Test
    void equalReportsGiveEqualText() {
        assertThat(AsvsCsv.render(SampleReports.vault())).isEqualTo(VAULT).endsWith("\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\uFF1D1",
                "=HYPERLINK(\"http://x\")"
            })
    void noValueIsAFormula(String attack) {
        String field = new Csv().row(List.of(attack)).toString();

        assertThat(field).matches("(?s)\"?'.*");
        assertThat(unquoted(field)).isEqualTo("'" + attack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a,b", "say \"no\"", "two\r\nlines", " padded ", "a=b", "1-2", "", "é🎉"})
    void everyOtherValueIsItself(String value) {
        assertThat(unquoted(new Csv().row(List.of(value)).toString())).isEqualTo(value);
    }

    @Test
    void whatAProgrammerNamesStaysInItsField() {
        PolicyReport report = SampleReports.vault(new ReportedFinding(
                "MissingAccessPolicy",
                ReportedFinding.Severity.ERROR,
                "GET /a,\"b\"\r\n=cmd|' /C calc'!A0",
                "nobody said who may call it",
                "add @Authenticated",
                List.of(),
                new SourceLocation("com/acme/A.java", 1),
                null,
                null));

        assertThat(AsvsCsv.render(report))
                .contains(",\"MissingAccessPolicy on GET /a,\"\"b\"\"\r\n=cmd|' /C calc'!A0\",,policy.html");
    }

    /** One field of one row, read as RFC 4180 says. */
    private static String unquoted(String row) {
        String field = row.substring(0, row.length() - 2);
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
