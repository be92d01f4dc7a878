package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.portcullis.conformance.resource.Notes;
import dev.portcullis.conformance.resource.Probe;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holes that others have had, each tried here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class PublishedBypassesTest {

    private static final String TEXT = "{\"text\":\"new\"}";

    private final boolean suspends;
    private final Server.Running server;
    private final Server.Running hostile;

    protected PublishedBypassesTest(Server server) {
        this.suspends = server.suspends();
        this.server = server.start(new ConformanceApplication());
        this.hostile = server.start(HostileApplication.create());
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface", "superclass", "default-method"})
    @DisplayName("CVE-2023-5675: policies on inherited methods were not enforced")
    void inheritedMethods(String path) {
        assertRefused(401, get(path + "/notes/" + Notes.ALICES));
        assertRefused(403, as("alice guest", get(path + "/notes/" + Notes.ALICES)));
        assertRefused(403, as("bob member", get(path + "/notes/" + Notes.ALICES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"interface", "superclass", "generic"})
    @DisplayName("CVE-2024-1726: the body of inherited methods was bound before access was decided")
    void bodiesOfInheritedMethods(String path) {
        assertRefused(401, put(path + "/notes/" + Notes.ALICES, TEXT));
        assertRefused(403, as("alice guest", put(path + "/notes/" + Notes.ALICES, TEXT)));
    }

    @Test
    @DisplayName("CVE-2023-6267: JSON was parsed before access was decided")
    void malformedBodies() {
        assertRefused(401, put("plain/notes/" + Notes.ALICES, "{\"text\":"));
        assertRefused(403, as("alice guest", put("plain/notes/" + Notes.ALICES, "{\"text\":")));
        assertRefused(400, as("alice member", put("plain/notes/" + Notes.ALICES, "{\"text\":")));
    }

    @Test
    @DisplayName("CVE-2025-41248, CVE-2025-41249: policies on generic supertypes were not found")
    void genericSupertypes() {
        assertRefused(401, get("generic/notes/" + Notes.ALICES));
        assertRefused(403, as("alice guest", get("generic/notes/" + Notes.ALICES)));
        assertRefused(403, as("bob member", get("generic/notes/" + Notes.ALICES)));
        assertRefused(403, as("bob member", put("generic/notes/" + Notes.ALICES, TEXT)));
    }

    @Test
    @DisplayName("CVE-2026-4630: an object was reached through the parent of somebody else")
    void foreignParents() {
        assertRefused(404, as("bob member", get("body/users/bob/notes/" + Notes.ALICES)));
        assertRefused(403, as("bob member", get("body/users/alice/notes/" + Notes.ALICES)));
        assertRefused(404, as("alice member", get("body/users/alice/notes/" + Notes.BOBS)));
    }

    @Test
    @DisplayName("CVE-2026-4636: identifiers in the body were not checked")
    void identifiersInBodies() {
        assertNotRun(403, as("bob member", post("body/property", "{\"note\":\"" + Notes.ALICES + "\"}")));
        assertNotRun(400, as("bob member", post("body/property", "{}")));
        assertNotRun(400, as("bob member", post("body/property", "{\"note\":null}")));
        String own = "{\"note\":\"" + Notes.BOBS + "\"}";
        String foreign = "{\"note\":\"" + Notes.ALICES + "\"}";
        assertNotRun(403, as("bob member", post("body/nested", "{\"items\":[" + own + "," + foreign + "]}")));
        assertNotRun(403, as("bob member", post("body/list", "[\"" + Notes.BOBS + "\",\"" + Notes.ALICES + "\"]")));
        assertNotRun(400, as("bob member", post("body/list", "[null]")));
        HttpRequest.Builder batch =
                get("body/batch?id=" + Notes.BOBS + "&id=" + Notes.ALICES).DELETE();
        assertNotRun(403, as("bob member", batch));
        HttpRequest.Builder otherCase =
                get("body/batch?id=" + Notes.BOBS + "&ID=" + Notes.ALICES).DELETE();
        assertNotRun(403, as("bob member", otherCase));
    }

    @Test
    @DisplayName("CVE-2025-41232: policies were not found where a private method was in the way")
    void privateMethods() {
        assertRefused(401, get("private/notes/" + Notes.ALICES));
        assertRefused(403, as("alice guest", get("private/notes/" + Notes.ALICES)));
        assertRefused(403, as("bob member", get("private/notes/" + Notes.ALICES)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//plain/notes/", "/plain//notes/", "/plain/./notes/", "/x/../plain/notes/", "/PLAIN/notes/"})
    @DisplayName("CVE-2023-4853: policies were chosen by a path that the server read differently")
    void pathsReadDifferently(String path) {
        Probe.reset();
        assertThat(RawRequest.status(server.uri(), "GET", path + Notes.ALICES, null))
                .isGreaterThanOrEqualTo(400);
        assertThat(RawRequest.status(server.uri(), "GET", path + Notes.ALICES, "bob member"))
                .isGreaterThanOrEqualTo(400);
        assertThat(Probe.runs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice member", "carol member,admin"})
    @DisplayName("A locator returned a proxy, whose class has no policy")
    void unknownProxies(String caller) {
        Exchange exchange = Exchange.send(as(caller, get("locator/unknown-proxy/notes/" + Notes.ALICES)));
        assertThat(exchange.status()).isIn(403, 404);
        assertThat(exchange.runs()).isZero();
    }

    @Test
    @DisplayName("What a server answers to OPTIONS by itself runs nothing")
    void automaticOptions() {
        HttpRequest.Builder request =
                get("plain/notes/" + Notes.ALICES).method("OPTIONS", HttpRequest.BodyPublishers.noBody());
        Exchange exchange = Exchange.send(request);
        assertThat(exchange.runs()).isZero();
        assertThat(exchange.body()).doesNotContain("\"text\"", Notes.REMARK);
    }

    @Test
    @DisplayName("CVE-2024-22257: nobody at all passed for authenticated")
    void nullPrincipal() {
        assertRefused(401, as("- member,admin", get("access/authenticated")));
        assertRefused(401, as("- member,admin", get("access/role")));
        assertRefused(401, as("- member,admin", get("access/rule")));
        assertRefused(401, as("- member,admin", get("plain/notes/" + Notes.ALICES)));
    }

    @Test
    @DisplayName("CXF answers a request with OnewayRequest before any response filter")
    void onewayRequests() {
        HttpRequest.Builder request = get("plain/notes/" + Notes.ALICES).header("OnewayRequest", "true");
        assertThat(Exchange.send(as("alice member", request)).runs()).isZero();
    }

    @Test
    @DisplayName("A mapper of the application made a success of a refusal")
    void swallowedRefusals() {
        assertRefused(401, HttpRequest.newBuilder(hostile.uri().resolve("plain/notes/" + Notes.ALICES)));
        HttpRequest.Builder oversized = HttpRequest.newBuilder(hostile.uri().resolve("plain/notes/" + Notes.ALICES))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + "x".repeat(2_000) + "\"}"));
        assertRefused(400, as("alice member", oversized));
    }

    @Test
    @DisplayName("A filter of the application changed the identifier after it was checked")
    void swappedIdentifiers() {
        HttpRequest.Builder request = HttpRequest.newBuilder(hostile.uri().resolve("plain/header"))
                .header("Note", Notes.BOBS.toString())
                .header("Swap", "true");
        assertRefused(403, as("bob member", request));
    }

    @Test
    @DisplayName("The same parameter twice: the first was checked and the last was used")
    void repeatedParameters() {
        assertRefused(400, as("bob member", get("plain/query?id=" + Notes.BOBS + "&id=" + Notes.ALICES)));
        assertRefused(400, as("bob member", get("plain/query?id=" + Notes.BOBS + "&ID=" + Notes.ALICES)));
        assertRefused(400, as("bob member", get("plain/query?id=")));
        HttpRequest.Builder twice =
                get("plain/header").header("Note", Notes.BOBS.toString()).header("note", Notes.ALICES.toString());
        assertRefused(400, as("bob member", twice));
    }

    @Test
    @DisplayName("A form that the guard and the method read differently")
    void ambiguousForms() {
        String own = "id=" + Notes.BOBS;
        String foreign = "id=" + Notes.ALICES;
        assertRefused(400, as("bob member", form(own + "&" + foreign)));
        assertRefused(400, as("bob member", form(own + "&ID=" + Notes.ALICES)));
        assertRefused(400, as("bob member", form(own + "&other=%zz")));
        assertRefused(400, as("bob member", form("id=")));
        assertRefused(400, as("bob member", form("")));
        assertRefused(413, as("bob member", form(own + "&other=" + "x".repeat(500))));
        assertRefused(403, as("bob member", form(foreign, "input/form?" + own)));
        assertRefused(400, as("bob member", form("", "input/form?" + own)));
        assertRefused(
                415,
                as("bob member", form(own))
                        .setHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-16"));
        assertRefused(415, as("bob member", form(own)).setHeader("Content-Type", "text/plain"));
        assertThat(Exchange.send(as(
                                "bob member", form("id=" + Notes.BOBS.toString().replace("-", "%2D"))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("A form that was read before the guard, in whose place servers take the query")
    void consumedForms() {
        String foreign = "id=" + Notes.ALICES;
        assertRefused(400, as("bob member", form("", "input/form-list?" + foreign)));
        assertRefused(403, as("bob member", form("id=" + Notes.BOBS + "&" + foreign, "input/form-list")));
        HttpRequest.Builder drained = HttpRequest.newBuilder(hostile.uri().resolve("input/form-list?" + foreign))
                .header("Drain", "true")
                .header("Content-Type", "application/x-www-form-urlencoded");
        assertRefused(500, as("bob member", drained.POST(HttpRequest.BodyPublishers.ofString("id=" + Notes.BOBS))));
        HttpRequest.BodyPublisher chunked =
                HttpRequest.BodyPublishers.ofByteArrays(List.of(("id=" + Notes.BOBS).getBytes(UTF_8)));
        assertRefused(500, as("bob member", drained.POST(chunked)));
    }

    @Test
    @DisplayName("A query without a condition returned the objects of everybody")
    void resultsOfOthers() {
        Exchange rejected = Exchange.send(as("alice member", get("results/rejected")));
        assertThat(rejected.status()).isEqualTo(500);
        assertThat(rejected.body()).doesNotContain(Notes.ALICES.toString(), Notes.BOBS.toString());
        assertBobsDropped("results/dropped");
        if (suspends) {
            assertBobsDropped("results/dropped-later");
        }
        for (String target : List.of("results/rejected", "results/dropped")) {
            assertThat(Exchange.send(as("carol member,admin", get(target))).body())
                    .contains(Notes.ALICES.toString(), Notes.BOBS.toString())
                    .doesNotContain("alice");
        }
    }

    private void assertBobsDropped(String target) {
        Exchange dropped = Exchange.send(as("alice member", get(target)));
        assertThat(dropped.status()).isEqualTo(200);
        assertThat(dropped.body()).contains(Notes.ALICES.toString()).doesNotContain(Notes.BOBS.toString());
    }

    @Test
    @DisplayName("Cookies and matrix parameters of any size")
    void oversizedParameters() {
        assertRefused(400, as("bob member", get("input/cookie")).header("Cookie", "theme=" + "x".repeat(9)));
        assertRefused(400, as("bob member", get("input/matrix;theme=" + "x".repeat(9))));
        assertRefused(400, as("bob member", get("input;theme=" + "x".repeat(9) + "/matrix;theme=dark")));
    }

    @Test
    @DisplayName("A refusal of somebody else's object gave its existence away")
    void unseenObjects() {
        Exchange foreign = Exchange.send(as("bob member", get("plain/hidden/" + Notes.ALICES)));
        Exchange missing = Exchange.send(as("bob member", get("plain/hidden/" + Notes.MISSING)));
        assertThat(foreign.body()).isEqualTo(missing.body());
        assertThat(sent(foreign)).isEqualTo(sent(missing));
        assertThat(foreign.status()).isEqualTo(missing.status());
        assertThat(foreign.status()).isEqualTo(404);
    }

    /** What stands in each header, but for the time. */
    private static Map<String, List<String>> sent(Exchange exchange) {
        Map<String, List<String>> headers = new TreeMap<>(exchange.headers().map());
        headers.remove("date");
        return headers;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain/notes/", "generic/notes/", "singleton/notes/", "async/stage/", "locator/instance/notes/"})
    @DisplayName("Parallel requests got the caller or the object of each other")
    void parallelRequests(String path) throws InterruptedException, ExecutionException {
        assumeThat(suspends || !path.startsWith("async/"))
                .as("answers on another thread")
                .isTrue();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Exchange>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                String caller = i % 2 == 0 ? "alice member" : "bob member";
                UUID note = i % 4 < 2 ? Notes.ALICES : Notes.BOBS;
                answers.add(threads.submit(() -> Exchange.send(as(caller, get(path + note)))));
            }
            for (int i = 0; i < answers.size(); i++) {
                boolean alice = i % 2 == 0;
                boolean alices = i % 4 < 2;
                Exchange answer = answers.get(i).get();
                assertThat(answer.status()).isEqualTo(alice == alices ? 200 : 403);
                if (answer.status() == 200) {
                    assertThat(answer.body()).contains((alices ? Notes.ALICES : Notes.BOBS).toString());
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @AfterAll
    void stop() {
        server.close();
        hostile.close();
    }

    private HttpRequest.Builder get(String target) {
        return HttpRequest.newBuilder(server.uri().resolve(target));
    }

    private HttpRequest.Builder put(String target, String json) {
        return get(target).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder post(String target, String json) {
        return get(target).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder form(String fields) {
        return form(fields, "input/form");
    }

    private HttpRequest.Builder form(String fields, String target) {
        return get(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private static HttpRequest.Builder as(String credentials, HttpRequest.Builder request) {
        return request.header("Authorization", TestLogin.SCHEME + credentials);
    }

    private static void assertRefused(int status, HttpRequest.Builder request) {
        assertThat(assertNotRun(status, request).bindings())
                .as("bodies that were bound")
                .isZero();
    }

    /** What stands in the body is known only when it is bound. */
    private static Exchange assertNotRun(int status, HttpRequest.Builder request) {
        Exchange exchange = Exchange.send(request);
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(status);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
        return exchange;
    }
}
