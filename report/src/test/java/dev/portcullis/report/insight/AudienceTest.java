package dev.portcullis.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.RoleImplication;
import dev.portcullis.report.SampleReports;
import dev.portcullis.report.insight.Audience.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {

    private static final PolicyReport VAULT = SampleReports.vault();

    @Test
    void anyoneThenLoggedInCallersThenEveryRole() {
        assertThat(Audience.of(VAULT))
                .extracting(Audience::name)
                .containsExactly("anyone", "any logged-in caller", "admin", "head of records", "member");
    }

    @Test
    void aRoleHasAllThatItContainsAtAnyDepth() {
        RoleHierarchy hierarchy = new RoleHierarchy(List.of(
                new RoleImplication("root", List.of("admin")),
                new RoleImplication("admin", List.of("editor", "member")),
                new RoleImplication("editor", List.of("member", "admin"))));

        assertThat(hierarchy.closure("root")).containsExactly("admin", "editor", "member", "root");
        assertThat(hierarchy.closure("member")).containsExactly("member");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /documents,             NO,      YES,     YES,     YES",
        "POST /login,                YES,     YES,     YES,     YES",
        "GET /export,                NO,      NO,      NO,      NO",
        "DELETE /users/{number},     NO,      NO,      YES,     YES",
        "GET /tenants/{tenant}/report/{year}, DECIDED, DECIDED, DECIDED, DECIDED",
        "POST /shredder,             NO,      NO,      NO,      NO",
        "GET /metrics,               NO,      NO,      NO,      NO",
    })
    void reachesWhatItsPolicyAdmits(
            String endpoint, Answer anyone, Answer loggedIn, Answer admin, Answer headOfRecords) {
        assertThat(Audience.of(VAULT).stream().limit(4))
                .extracting(audience -> audience.reaches(endpoint(endpoint)))
                .containsExactly(anyone, loggedIn, admin, headOfRecords);
    }

    @ParameterizedTest
    @CsvSource({
        "email,     NO, DECIDED, YES, YES, DECIDED",
        "iban,      NO, DECIDED, DECIDED, DECIDED, DECIDED",
        "lastLogin, NO, NO, YES, NO, NO",
    })
    void receivesWhatItsConditionsAdmit(
            String name, Answer anyone, Answer loggedIn, Answer admin, Answer headOfRecords, Answer member) {
        ExposedProperty property = VAULT.types().stream()
                .flatMap(type -> type.properties().stream())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(Audience.of(VAULT))
                .extracting(audience -> audience.receives(property))
                .containsExactly(anyone, loggedIn, admin, headOfRecords, member);
    }

    private static EndpointPolicy endpoint(String name) {
        return VAULT.endpoints().stream()
                .filter(endpoint -> (endpoint.httpMethod() + " " + endpoint.route()).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
