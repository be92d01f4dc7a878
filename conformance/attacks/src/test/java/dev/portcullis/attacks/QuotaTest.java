package dev.portcullis.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threats 11, 23 and 24, and whatever else requests are counted by. */
final class QuotaTest {

    private final List<AttackedServer> servers = new ArrayList<>();

    @AfterEach
    void stop() {
        servers.forEach(AttackedServer::close);
    }

    @Test
    @DisplayName("23: the 21st file of a day is refused")
    void files() {
        Api api = start(Map.of());
        for (int i = 0; i < 20; i++) {
            assertThat(upload(api, "alice", announced(10)).statusCode()).isEqualTo(204);
        }
        assertThat(upload(api, "alice", announced(10)).statusCode()).isEqualTo(429);
        assertThat(upload(api, "bob", announced(10)).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("23: bytes of a day are counted when they are announced")
    void announcedBytes() {
        Api api = start(Map.of());
        for (int i = 0; i < 10; i++) {
            assertThat(upload(api, "alice", announced(99_000)).statusCode()).isEqualTo(204);
        }
        HttpResponse<String> refused = upload(api, "alice", announced(99_000));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("Limit of 1000000 bytes per 86400 s exceeded");
        assertThat(upload(api, "alice", announced(5_000)).statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("23: bytes of a day are counted as they come when their number is unknown")
    void bytesOfUnknownNumber() {
        Api api = start(Map.of());
        List<Integer> statuses = IntStream.range(0, 14)
                .mapToObj(i -> upload(api, "alice", chunked(99_000)).statusCode())
                .toList();
        assertThat(statuses.subList(0, 10)).containsOnly(204);
        assertThat(statuses.subList(10, 14)).containsOnly(429);
    }

    @Test
    @DisplayName("23: a body that no day has room for is told how much there is")
    void hopelessBytes() {
        Api api = start(Map.of("portcullis.rate.upload-bytes", "50000/P1D"));
        HttpResponse<String> refused = upload(api, "alice", announced(60_000));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).contains("\"limit-bytes\":50000,\"measured\":\"quota\"");
        assertThat(upload(api, "alice", announced(50_000)).statusCode()).isEqualTo(204);
    }

    @Test
    void windowsAreDecidedTogether() {
        Api api = start(Map.of());
        List<Integer> statuses = IntStream.range(0, 8)
                .mapToObj(i -> api.get("quotas/windows", "alice").statusCode())
                .toList();
        assertThat(statuses).containsExactly(204, 204, 204, 204, 204, 429, 429, 429);
        HttpResponse<String> bob = api.get("quotas/windows", "bob");
        assertThat(bob.headers().firstValue("RateLimit-Policy"))
                .hasValue("\"windows\";q=5;w=60, \"windows.2\";q=7;w=3600");
        assertThat(bob.headers().firstValue("RateLimit")).hasValue("\"windows\";r=4;t=12");
    }

    @Test
    void callersOfATenantShareACount() {
        Api api = start(Map.of());
        List<Integer> statuses = List.of("alice@acme", "bob@acme", "carol@acme", "dave@acme", "eve@other").stream()
                .map(user -> api.get("quotas/tenant", user).statusCode())
                .toList();
        assertThat(statuses).containsExactly(204, 204, 204, 429, 204);
    }

    @Test
    void aRequestCostsWhatItAsksFor() {
        Api api = start(Map.of());
        assertThat(api.get("quotas/pages?size=60", "alice").statusCode()).isEqualTo(204);
        assertThat(api.get("quotas/pages?size=60", "alice").statusCode()).isEqualTo(429);
        assertThat(api.get("quotas/pages?size=30", "alice").statusCode()).isEqualTo(204);
        assertThat(api.get("quotas/pages?size=-5", "alice").statusCode())
                .as("costs 5")
                .isEqualTo(204);
        assertThat(api.get("quotas/pages", "alice").statusCode()).as("costs 10").isEqualTo(429);
        HttpResponse<String> never = api.get("quotas/pages?size=101", "bob");
        assertThat(never.statusCode()).isEqualTo(400);
        assertThat(never.body()).contains("\"limit\":100,\"unit\":\"cost\"");
    }

    @Test
    void endpointsWhoseLimitsHaveOneNameCountTogether() {
        Api api = start(Map.of());
        assertThat(api.get("quotas/shared/first", "alice").statusCode()).isEqualTo(204);
        assertThat(api.get("quotas/shared/second", "alice").statusCode()).isEqualTo(204);
        assertThat(api.get("quotas/shared/first", "alice").statusCode()).isEqualTo(429);
    }

    @Test
    void noMoreAtATimeThanDeclared() throws InterruptedException {
        Api api = start(Map.of());
        List<Thread> held = IntStream.range(0, 2)
                .mapToObj(i -> new Thread(() -> api.get("quotas/slow", "alice")))
                .toList();
        held.forEach(Thread::start);
        QuotaResource.GATE.awaitTwo();
        HttpResponse<String> third = api.get("quotas/slow", "alice");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(third.body()).contains("too-many-at-once");
        QuotaResource.GATE.open();
        for (Thread thread : held) {
            thread.join();
        }
        assertThat(api.get("quotas/slow", "alice").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "none | X-Forwarded-For | 192.0.2.%d",
                "none | Forwarded | for=192.0.2.%d",
                "10.0.0.0/8 | X-Forwarded-For | 192.0.2.%d",
                "127.0.0.1 | X-Forwarded-For | 192.0.2.%d, 198.51.100.1",
                "127.0.0.1 | X-Forwarded-For | 192.0.2.%d, unknown",
                "127.0.0.1 | X-Forwarded-For | 192.0.2.%d, host%d.example",
                "127.0.0.1 | Forwarded | for=192.0.2.%d",
                "127.0.0.1, 10.0.0.0/8 | X-Forwarded-For | 192.0.2.%d, 198.51.100.1, 10.1.2.3",
                "1 | X-Forwarded-For | 192.0.2.%d, 198.51.100.1",
                "2 | X-Forwarded-For | 192.0.2.%d",
                "1 | X-Forwarded-For | 2001:db8::%d",
                "1 | X-Forwarded-For | ::ffff:192.0.2.1, ::ffff:192.0.2.1%%%d"
            })
    @DisplayName("11: a client that makes up addresses is still one client")
    void madeUpAddresses(String trusted, String field, String value) {
        Api api = start(Map.of("portcullis.trusted-proxies", trusted));
        List<Integer> statuses = IntStream.range(1, 5)
                .mapToObj(i -> api.send(api.request("quotas/client")
                                .header("User", "user" + i)
                                .header(field, value.formatted(i, i)))
                        .statusCode())
                .toList();
        assertThat(statuses).containsExactly(204, 204, 204, 429);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.1 | x-forwarded-for | X-Forwarded-For | 192.0.2.%d",
                "127.0.0.0/8, 10.0.0.0/8 | x-forwarded-for | X-Forwarded-For | 192.0.2.%d, 10.1.2.3",
                "1 | x-forwarded-for | X-Forwarded-For | 203.0.113.1, 192.0.2.%d",
                "1 | x-forwarded-for | X-Forwarded-For | 192.0.2.%d:4711",
                "1 | x-forwarded-for | X-Forwarded-For | 2001:db8:0:%d::1",
                "1 | forwarded | Forwarded | for=192.0.2.%d;proto=https;by=203.0.113.43",
                "1 | forwarded | Forwarded | proto=https;For=\"[2001:db8:0:%d::1]:4711\""
            })
    void clientsBehindTrustedProxiesAreToldApart(String trusted, String header, String field, String value) {
        Api api = start(Map.of("portcullis.trusted-proxies", trusted, "portcullis.forwarded-header", header));
        List<Integer> statuses = IntStream.range(1, 6)
                .mapToObj(i -> api.send(api.request("quotas/client")
                                .header("User", "user")
                                .header(field, value.formatted(i)))
                        .statusCode())
                .toList();
        assertThat(statuses).containsOnly(204);
    }

    @Test
    @DisplayName("11: more than any chain of proxies writes is not believed, on however many lines")
    void manyHops() {
        Api api = start(Map.of("portcullis.trusted-proxies", "1"));
        List<Integer> statuses = IntStream.range(1, 5)
                .mapToObj(i -> {
                    HttpRequest.Builder request = api.request("quotas/client").header("User", "user");
                    IntStream.range(0, 60).forEach(hop -> request.header("X-Forwarded-For", "192.0.2." + i));
                    return api.send(request).statusCode();
                })
                .toList();
        assertThat(statuses).containsExactly(204, 204, 204, 429);
    }

    @Test
    void numbersOfAnInstallationReplaceThoseDeclared() {
        Api api = start(Map.of(
                "portcullis.rate.shared", "1/PT1H",
                "portcullis.rate.windows", "2/PT1M, 7/PT1H",
                "portcullis.attempts.login", "3/PT15M",
                "portcullis.rate-limit-fields", "legacy"));
        HttpResponse<String> first = api.get("quotas/shared/first", "alice");
        assertThat(first.headers().firstValue("RateLimit-Limit")).hasValue("1");
        assertThat(first.headers().firstValue("RateLimit-Remaining")).hasValue("0");
        assertThat(first.headers().firstValue("RateLimit-Reset")).hasValue("3600");
        assertThat(api.get("quotas/shared/second", "alice").statusCode()).isEqualTo(429);
        List<Integer> guesses = IntStream.range(0, 4)
                .mapToObj(i ->
                        api.guess("login", "a user of an installation", "wrong").statusCode())
                .toList();
        assertThat(guesses).containsExactly(401, 401, 401, 429);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "portcullis.rate.unknown | 1/PT1M | Unknown property portcullis.rate.unknown; the limits are [",
                "portcullis.rate.windows | 1/PT1M | allowed are as many as are declared, 2",
                "portcullis.rate.shared | often | such as 50/PT1M",
                "portcullis.rate.shared | 1/PT0S | PT1S to P31D",
                "portcullis.rate.slow | 1/PT1M | allowed is the number of requests at the same time",
                "portcullis.attempts.nobody | 5/PT15M | the limits are [forgotten, login]",
                "portcullis.attempts.login | 0/PT15M | 1 to 100 attempts",
                "portcullis.trusted-proxies | all | none, the number of proxies",
                "portcullis.forwarded-header | x-real-ip | x-forwarded-for or forwarded",
                "portcullis.rate-limit-fields | draft-3 | draft-10, legacy, x or none"
            })
    void badNumbersStopTheStart(String key, String value, String message) {
        assertThatThrownBy(() -> start(Map.of(key, value))).hasStackTraceContaining(message);
    }

    private Api start(Map<String, Object> properties) {
        AttackedServer server = AttackedServer.start(properties);
        servers.add(server);
        return new Api(server.port());
    }

    private static HttpResponse<String> upload(Api api, String user, HttpRequest.BodyPublisher body) {
        return api.send(api.request("quotas/uploads")
                .header("User", user)
                .header("Content-Type", "application/octet-stream")
                .POST(body));
    }

    private static HttpRequest.BodyPublisher announced(int bytes) {
        return HttpRequest.BodyPublishers.ofByteArray(new byte[bytes]);
    }

    private static HttpRequest.BodyPublisher chunked(int bytes) {
        return HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[bytes]));
    }
}
