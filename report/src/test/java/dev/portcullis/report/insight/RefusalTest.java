package dev.portcullis.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.SampleReports;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "GET /documents,         400 401 429",
        "POST /documents,        400 401 413 415 429",
        "GET /documents/{id},    400 401 403 404",
        "POST /login,            400 413 415 429",
        "GET /export,            401 403",
        "GET /users/{number},    401 404 429",
        "DELETE /users/{number}, 401 403 404 429",
        "GET /tenants/{tenant}/report/{year}, 401 403 404",
        "POST /shredder,         403",
        "GET /metrics,           403",
    })
    void followFromThePolicy(String endpoint, String statuses) {
        List<String> found = SampleReports.vault().endpoints().stream()
                .filter(each -> (each.httpMethod() + " " + each.route()).equals(endpoint))
                .flatMap(each -> Refusal.of(each).stream())
                .map(refusal -> Integer.toString(refusal.status()))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(statuses);
    }
}
