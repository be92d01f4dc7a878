package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Notes;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Rates, sizes and exposure, which the matrix of callers does not show. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LimitsTest {

    private final Server.Running server;

    protected LimitsTest(Server server) {
        this.server = server.start(new ConformanceApplication());
    }

    @Test
    void aRateIsOfOneCaller() {
        List<Exchange> alices = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            alices.add(Exchange.send(as("alice member", "limited/rate")));
        }
        assertThat(alices).extracting(Exchange::status).containsExactly(200, 200, 200, 429, 429);
        assertThat(alices).extracting(Exchange::runs).containsExactly(1, 1, 1, 0, 0);
        assertThat(Exchange.send(as("bob member", "limited/rate")).status()).isEqualTo(200);
    }

    @Test
    void refusedCallersUseUpNoRate() {
        for (int i = 0; i < 5; i++) {
            assertThat(Exchange.send(as("carol guest", "limited/rate")).status())
                    .isEqualTo(403);
        }
        assertThat(Exchange.send(as("carol member", "limited/rate")).status()).isEqualTo(200);
    }

    @Test
    void bodiesAreSmall() {
        byte[] small = json("x".repeat(80));
        byte[] large = json("x".repeat(100));
        assertThat(post(HttpRequest.BodyPublishers.ofByteArray(small)).status()).isEqualTo(200);
        assertTooLarge(post(HttpRequest.BodyPublishers.ofByteArray(large)));
    }

    @Test
    void bodiesOfUnknownLengthAreSmall() {
        byte[] large = json("x".repeat(100));
        assertTooLarge(post(HttpRequest.BodyPublishers.ofByteArrays(List.of(large))));
    }

    @Test
    void compressedBodiesAreSmallWhenDecoded() {
        assertThat(postCompressed(json("x")).status()).isEqualTo(200);
        assertTooLarge(postCompressed(json("x".repeat(20_000))));
    }

    @Test
    void aPropertyLeavesToThoseItIsFor() {
        String owner = Exchange.send(as("alice member", "limited/exposure")).body();
        String other = Exchange.send(as("bob member", "limited/exposure")).body();
        String administrator =
                Exchange.send(as("carol member,admin", "limited/exposure")).body();
        assertThat(owner).contains("\"text\"", "\"draft\"").doesNotContain("audit", Notes.REMARK);
        assertThat(other).contains("\"text\"").doesNotContain("draft", "audit", Notes.REMARK);
        assertThat(administrator).contains("\"text\"", "\"audit\"").doesNotContain("draft", Notes.REMARK);
    }

    @Test
    void parallelCallersSeeNothingOfEachOther() {
        List<String> callers = List.of("alice member", "bob member", "carol member,admin");
        List<String> answers = IntStream.range(0, 300)
                .parallel()
                .mapToObj(i -> Exchange.send(as(callers.get(i % 3), "limited/exposure"))
                        .body())
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).contains("draft")).isEqualTo(i % 3 == 0);
            assertThat(answers.get(i).contains("audit")).isEqualTo(i % 3 == 2);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static void assertTooLarge(Exchange exchange) {
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(413);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
    }

    private Exchange post(HttpRequest.BodyPublisher body) {
        return Exchange.send(as("alice member", "limited/size")
                .header("Content-Type", "application/json")
                .POST(body));
    }

    private Exchange postCompressed(byte[] json) {
        return Exchange.send(as("alice member", "limited/size")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(Coded.gzip(json))));
    }

    private HttpRequest.Builder as(String credentials, String target) {
        return HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + credentials);
    }

    private static byte[] json(String text) {
        return ("{\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
    }
}
