package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.LockText;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Vault;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line of a whole policy is changed at a time. */
class ComparisonTest {

    private static final String VAULT = LockText.write(Vault.lock());

    @Test
    void equalPoliciesDoNotDiffer() {
        assertThat(Comparison.of(Vault.lock(), Vault.lock())).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            access any-role roles=admin,"head of records"   | access any-role roles=admin,"head of records",member | DELETE /users/{number}: WEAKER CALLERS
            access any-role roles=admin,"head of records"   | access any-role roles=admin         | DELETE /users/{number}: STRICTER CALLERS
            access any-role roles=admin,"head of records"   | access any-role roles=auditor       | DELETE /users/{number}: INCOMPARABLE CALLERS
            access custom rule=com.acme.vault.TenantRule    | access authenticated                | GET /tenants/{tenant}/report/{year}: WEAKER CALLERS
            except=admin denied=403                         | except=admin denied=404             | GET /documents/{id}: STRICTER DENIAL
            rule=com.acme.vault.TenantOwnership denied=404  | rule=com.acme.vault.TenantOwnership denied=403 | GET /tenants/{tenant}/report/{year}: WEAKER DENIAL
            "A year belongs to nobody"                      | "It is a year"                      | GET /tenants/{tenant}/report/{year}: EQUAL CALLERS
            permits=100 per=PT1M burst=20                   | permits=100 per=PT1M burst=30       | GET /documents: WEAKER RATES
            permits=100 per=PT1M burst=20                   | permits=10 per=PT1M burst=10        | GET /documents: STRICTER RATES
            permits=60 per=PT1M burst=10 by=client          | permits=60 per=PT1M burst=10 by=username | POST /login: INCOMPARABLE RATES
            max=5 lock-for=PT1H                             | max=6 lock-for=PT1H                 | POST /login: WEAKER ATTEMPTS
            max=5 lock-for=PT1H                             | max=4 lock-for=PT30M                | POST /login: INCOMPARABLE ATTEMPTS
            size $.title 200 characters                     | size $.title 201 characters         | POST /documents: WEAKER SIZES
            size body 1048576 bytes                         | size body 65536 bytes               | POST /documents: STRICTER SIZES
            produces text/csv                               | produces text/*                     | GET /export: WEAKER MEDIA_TYPES
            takes com.acme.vault.NewDocument                | takes com.acme.vault.NewDocument list | POST /documents: INCOMPARABLE REQUEST
            returns 201 com.acme.vault.DocumentView         | returns 201 com.acme.vault.UserView | POST /documents: INCOMPARABLE RESPONSES
            returns success com.acme.vault.DocumentView list | returns success com.acme.vault.DocumentView events | GET /documents: WEAKER RESPONSES
            returns success com.acme.vault.DocumentView events | returns success com.acme.vault.DocumentView | GET /documents/changes: STRICTER RESPONSES
            returns success com.acme.vault.DocumentView events | returns success com.acme.vault.UserView events | GET /documents/changes: INCOMPARABLE RESPONSES
            returns 202 nothing                             | returns 203 nothing                 | POST /documents: EQUAL RESPONSES + POST /forgot-password: EQUAL RESPONSES
            expose iban type=java.lang.String owner=name    | expose iban type=java.lang.String roles=admin owner=name | type com.acme.vault.UserView: WEAKER EXPOSURE
            owner=name class=FINANCIAL                      | owner=name class=NONE               | type com.acme.vault.UserView: WEAKER EXPOSURE
            accept owner type=java.lang.String roles=admin,"head of records" | accept owner type=java.lang.String roles=admin | type com.acme.vault.NewDocument: STRICTER ACCEPTANCE
            role admin                                      | role admin implies=member           | the application: WEAKER ROLES
            until=2027-03-31                                | until=2028-03-31                    | the application: WEAKER WAIVERS
            override MissingRateLimit warning               | override MissingRateLimit off       | the application: WEAKER SEVERITIES
            profile standard                                | profile strict                      | the application: STRICTER PROFILE
            """)
    void aChangedLineIsJudged(String line, String changed, String expected) {
        assertThat(VAULT).contains(line);
        assertThat(told(Vault.lock(), lock(line, changed))).isEqualTo(expected);
        assertThat(told(lock(line, changed), Vault.lock()))
                .isEqualTo(
                        expected.contains("WEAKER")
                                ? expected.replace("WEAKER", "STRICTER")
                                : expected.replace("STRICTER", "WEAKER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /documents/{id}   | WEAKER
            POST /shredder        | EQUAL
            """)
    void anEndpointMoreIsWeakerUnlessItIsClosed(String endpoint, Order order) {
        PolicyLock without = without(endpoint);

        assertThat(Comparison.of(without, Vault.lock())).singleElement().satisfies(change -> {
            assertThat(change.dimension()).isEqualTo(Dimension.INVENTORY);
            assertThat(change.subject().words()).isEqualTo(endpoint);
            assertThat(change.order()).isEqualTo(order);
            assertThat(change.before()).isEmpty();
            assertThat(change.after()).isNotEmpty();
        });
    }

    @Test
    void anEndpointLessIsStricter() {
        assertThat(Comparison.of(Vault.lock(), without("GET /documents/{id}")))
                .singleElement()
                .extracting(Change::order)
                .isEqualTo(Order.STRICTER);
    }

    @Test
    void aTypeLeadsToItsEndpoints() {
        assertThat(Comparison.of(
                        Vault.lock(), lock("expose id type=java.util.UUID", "expose id type=java.lang.Object")))
                .singleElement()
                .satisfies(change -> assertThat(change.endpoints())
                        .extracting(endpoint -> endpoint.words())
                        .containsExactly(
                                "GET /documents", "POST /documents", "GET /documents/changes", "GET /documents/{id}"));
    }

    @Test
    void onlyWhatDiffersIsTold() {
        assertThat(Comparison.of(Vault.lock(), lock("size $.title 200", "size $.title 300")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).extracting(Fact::text).containsExactly("size $.title 200 characters");
                    assertThat(change.after()).extracting(Fact::text).containsExactly("size $.title 300 characters");
                });
    }

    @Test
    void whatWasAcceptedOnceIsNotCompared() {
        PolicyLock lock = LockText.read(VAULT.replace(
                "  takes com.acme.vault.NewDocument\n",
                "  takes com.acme.vault.NewDocument\n  weakened rates reason=\"Load test\"\n"));

        assertThat(Comparison.of(lock, Vault.lock())).isEmpty();
        assertThat(Comparison.of(Vault.lock(), lock)).isEmpty();
    }

    private static String told(PolicyLock locked, PolicyLock compiled) {
        List<Change> changes = Comparison.of(locked, compiled);
        return changes.stream()
                .map(change -> change.subject().words() + ": " + change.order() + " "
                        + change.dimension().name())
                .collect(Collectors.joining(" + "));
    }

    private static PolicyLock lock(String line, String changed) {
        return LockText.read(VAULT.replace(line, changed));
    }

    private static PolicyLock without(String endpoint) {
        return LockText.read(VAULT.replaceAll("(?m)^endpoint \\Q" + endpoint + "\\E\n(  .*\n)+", ""));
    }
}
