package dev.portcullis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threats 1, 2, 4 to 9 and 25: guesses at accounts, whatever counts them. */
abstract class GuessingTest {

    static final String SECRET = "c2hhcmVkIGJ5IGFsbCBwcm9jZXNzZXM=";

    /** No two tests know the same account. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final String victim = getClass().getSimpleName() + "-" + TESTS.incrementAndGet();
    private AttackedServer server;
    private Api api;

    /** Where limits are counted. */
    abstract String store();

    /** The properties of every process of the service. */
    final Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        properties.put("portcullis.limits.store", store());
        properties.put("portcullis.limits.on-failure", "closed");
        // A hundred threads on a busy machine are slow, and none of these tests is about that.
        properties.put("portcullis.limits.timeout-millis", "5000");
        properties.put("portcullis.secret", SECRET);
        // As many addresses as a test wants to have.
        properties.put("portcullis.trusted-proxies", "1");
        return properties;
    }

    @BeforeEach
    void start() {
        server = AttackedServer.start(properties());
        api = new Api(server.port());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("1: of 100 parallel guesses at most 5 are verified, and then the account is locked")
    void parallelGuesses() {
        int before = Verifications.count();
        List<Integer> statuses = Api.atOnce(100, i -> guess("login", victim, "wrong"));
        assertThat(statuses).containsOnly(401, 429);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(5);
        assertThat(Verifications.count() - before).isLessThanOrEqualTo(5);
        assertThat(guess("login", victim, "right").statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("2: 100 devices of one account log in at the same time, and nobody is locked")
    void legitimateParallelLogins() {
        List<Integer> statuses = Api.atOnce(100, i -> guess("login", victim, "right"));
        assertThat(statuses).containsOnly(204);
        assertThat(guess("login", victim, "right").statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("4: spellings of one account are one account")
    void spellings() {
        String fullWidth = victim.chars()
                .map(c -> c > ' ' && c <= '~' ? c + 0xFEE0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> spellings =
                List.of(victim, victim.toUpperCase(Locale.ROOT), " " + victim + " ", fullWidth, victim + "\\t");
        spellings.forEach(spelling ->
                assertThat(guess("login", spelling, "wrong").statusCode()).isEqualTo(401));
        assertThat(guess("login", victim, "right").statusCode()).isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otp", "password", "reset"})
    @DisplayName("5: every way to a secret has the same count")
    void secondPath(String path) {
        IntStream.range(0, 3).forEach(i -> guess("login", victim, "wrong"));
        IntStream.range(0, 2).forEach(i -> guess(path, victim, "wrong"));
        assertThat(guess("login", victim, "right").statusCode()).isEqualTo(429);
        assertThat(guess(path, victim, "right").statusCode()).isEqualTo(429);
    }

    @Test
    @DisplayName("6: one client guesses once at many accounts, and has to wait after 50")
    void credentialStuffing() {
        int before = Verifications.count();
        List<Integer> statuses = Api.atOnce(
                400,
                i -> api.send(api.credentials("login", victim + i, "wrong").header("X-Forwarded-For", "192.0.2.1")));
        assertThat(Verifications.count() - before).isLessThanOrEqualTo(50);
        assertThat(statuses.stream().filter(status -> status == 401)).hasSizeLessThanOrEqualTo(50);
        assertThat(api.send(api.credentials("login", victim, "right").header("X-Forwarded-For", "192.0.2.2"))
                        .statusCode())
                .as("somebody else, at one of these accounts")
                .isEqualTo(204);
    }

    @Test
    @DisplayName("6: a client that has many IPv6 networks has 16 times as many guesses, and no more")
    void credentialStuffingFromOneProvider() {
        String provider = "2001:db8:" + Integer.toHexString(TESTS.incrementAndGet());
        int before = Verifications.count();
        Api.atOnce(
                1_000,
                i -> api.send(api.credentials("login", victim + i, "wrong")
                        .header("X-Forwarded-For", provider + ":" + Integer.toHexString(i) + "::1")));
        assertThat(Verifications.count() - before).isBetween(400, 800);
    }

    @Test
    @DisplayName("7: an attacker's own log-in does not clear what is counted of the client")
    void ownLogIns() {
        String client = "198.51.100." + TESTS.incrementAndGet();
        int verified = 0;
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < 4; i++) {
                verified += send(client, victim + round, "wrong") == 401 ? 1 : 0;
            }
            send(client, "attacker-" + victim, "right");
        }
        assertThat(verified).isEqualTo(50);
    }

    @Test
    @DisplayName("8: accounts that do not exist answer, count and lock like those that do")
    void enumeration() {
        for (int i = 0; i < 7; i++) {
            HttpResponse<String> known = guess("login", "known-" + victim, "wrong");
            HttpResponse<String> unknown = guess("login", "unknown-" + victim, "wrong");
            assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
            assertThat(withoutSeconds(unknown.body())).isEqualTo(withoutSeconds(known.body()));
            assertThat(unknown.headers().map().keySet())
                    .isEqualTo(known.headers().map().keySet());
        }
        List<Integer> forgotten = Stream.of("known-", "unknown-")
                .map(name -> guess("forgotten", name + victim, "").statusCode())
                .toList();
        assertThat(forgotten).containsExactly(204, 204);
    }

    @Test
    @DisplayName("9: attacks on a locked account are not verified and do not extend the lock")
    void lockOut() {
        IntStream.range(0, 5).forEach(i -> guess("login", victim, "wrong"));
        int before = Verifications.count();
        long first = seconds(guess("login", victim, "wrong"));
        Api.atOnce(100, i -> guess("login", victim, "wrong"));
        assertThat(seconds(guess("login", victim, "wrong"))).isLessThanOrEqualTo(first);
        assertThat(Verifications.count()).isEqualTo(before);
        assertThat(guess("forgotten", victim, "").statusCode())
                .as("a locked account may ask for a new password")
                .isEqualTo(204);
    }

    @Test
    @DisplayName("25: errors after the verification are forgiven 20 times, and then they are failures")
    void refunds() {
        int before = Verifications.count();
        for (int i = 0; i < 60; i++) {
            guess("login", victim, "crash");
        }
        assertThat(Verifications.count() - before).isEqualTo(4 * 5 + 5);
        assertThat(guess("login", victim, "right").statusCode()).isEqualTo(429);
    }

    /** From an address of its own. */
    private HttpResponse<String> guess(String path, String username, String secret) {
        int last = TESTS.get();
        return api.send(api.credentials(path, username, secret)
                .header("X-Forwarded-For", "203.0." + last / 256 + "." + last % 256));
    }

    private int send(String client, String username, String secret) {
        return api.send(api.credentials("login", username, secret).header("X-Forwarded-For", client))
                .statusCode();
    }

    private static long seconds(HttpResponse<String> locked) {
        assertThat(locked.statusCode()).isEqualTo(429);
        return Long.parseLong(locked.headers().firstValue("Retry-After").orElseThrow());
    }

    private static String withoutSeconds(String body) {
        return body.replaceAll("(seconds\":)\\d+", "$1…");
    }
}
