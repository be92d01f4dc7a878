package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.AttemptLimited.CountOn;
import dev.portcullis.AttemptLimited.OnSuccess;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.guard.RatePolicy;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs guards that count by values of the request. */
class LimitTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.LIMITS);

    private static RecordedRequest body(String method, Object entity) {
        RecordedRequest request = new RecordedRequest();
        assertThat(COMPILED.guard("LimitResource", method).body(request, entity))
                .isTrue();
        return request;
    }

    @Test
    void numbersOfALimitAreThoseDeclared() {
        RecordedRequest request = new RecordedRequest();
        COMPILED.guard("LimitResource", "rates").admit(request);
        assertThat(request.rates())
                .contains(
                        RatePolicy.requests(
                                "by-client",
                                Set.of(RateLimited.Key.CLIENT),
                                new RatePolicy.Window(3, Duration.ofHours(3), 3)),
                        RatePolicy.requests(
                                "by-client-and-caller",
                                Set.of(RateLimited.Key.CLIENT, RateLimited.Key.CALLER),
                                new RatePolicy.Window(4_000_000, Duration.ofDays(4), 40)));
    }

    @Test
    void parametersAreCountedAsTheMethodReceivesThem() {
        RecordedRequest request = new RecordedRequest()
                .with(Input.PATH, "number", "007")
                .with(Input.QUERY, "q", "x")
                .with(Input.HEADER, "X-Tenant", "0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11");
        assertThat(COMPILED.guard("LimitResource", "values").parameters(request))
                .isTrue();
        assertThat(request.checks())
                .endsWith(
                        "rate limitresource.values of 7",
                        "rate limitresource.values.2 of x",
                        "rate limitresource.values.3 of 1",
                        "rate composite of 0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11");
    }

    @Test
    void requestsWithoutTheValueShareOneCount() {
        RecordedRequest request = new RecordedRequest().with(Input.PATH, "number", "1");
        assertThat(COMPILED.guard("LimitResource", "values").parameters(request))
                .isTrue();
        assertThat(request.checks())
                .endsWith(
                        "rate limitresource.values.2 of null",
                        "rate limitresource.values.3 of 1",
                        "rate composite of null");
    }

    @Test
    void attemptsCountByAPropertyOfTheBody() {
        RecordedRequest request = body("login", COMPILED.acme("Credentials", "alice", "secret", null));
        assertThat(request.checks()).containsExactly("attempt login of alice");
        assertThat(request.attempts())
                .containsExactly(new AttemptPolicy(
                        "login",
                        5,
                        Duration.ofHours(1),
                        Duration.ofHours(1),
                        CountOn.FAILURE,
                        Set.of(401, 403),
                        OnSuccess.KEEP,
                        50,
                        Duration.ofSeconds(2),
                        true));
    }

    @Test
    void policiesOfOneGroupThatDifferAreNotTakenForOne() {
        RecordedRequest second = body("second", COMPILED.acme("Credentials", "alice", "secret", null));
        assertThat(second.attempts()).extracting(AttemptPolicy::onSuccess).containsExactly(OnSuccess.CLEAR);
    }

    @Test
    void nestedPropertiesAreFound() {
        Object account = COMPILED.acme("Account", "alice@example.com", 7);
        RecordedRequest request = body("reset", COMPILED.acme("Credentials", "alice", "secret", account));
        assertThat(request.checks())
                .containsExactly("rate reset of 7", "attempt limitresource.reset of alice@example.com");
        assertThat(request.attempts())
                .containsExactly(new AttemptPolicy(
                        "limitresource.reset",
                        3,
                        Duration.ofDays(1),
                        Duration.ofMinutes(30),
                        CountOn.EVERY_CALL,
                        Set.of(401, 403),
                        OnSuccess.CLEAR,
                        30,
                        Duration.ofSeconds(2),
                        true));
    }

    @Test
    void missingPartsOfTheBodyShareOneCount() {
        RecordedRequest request = body("reset", COMPILED.acme("Credentials", "alice", "secret", null));
        assertThat(request.checks()).containsExactly("rate reset of null", "attempt limitresource.reset of null");
    }

    @Test
    void bodiesOfGenericTypesAreRead() {
        Object account = COMPILED.acme("Account", "alice@example.com", 7);
        assertThat(body("generic", COMPILED.acme("Envelope", account)).checks())
                .containsExactly("rate generic of alice@example.com");
    }

    @Test
    void attemptsCountByAParameter() {
        RecordedRequest request = new RecordedRequest().with(Input.QUERY, "user", "bob");
        assertThat(COMPILED.guard("LimitResource", "code").parameters(request)).isTrue();
        assertThat(request.checks()).endsWith("attempt limitresource.code of bob");

        RecordedRequest nameless = new RecordedRequest();
        assertThat(COMPILED.guard("LimitResource", "code").parameters(nameless)).isTrue();
        assertThat(nameless.checks()).endsWith("attempt limitresource.code of null");
    }
}
