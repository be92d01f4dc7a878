package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.PartsResource;
import dev.portcullis.conformance.resource.Probe;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat 17, multipart: however a method takes the parts, there are no more of them and no larger headers than allowed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MultipartAttacksTest {

    private static final String TYPE = "multipart/form-data; boundary=x";
    private static final List<String> TARGETS = List.of("parts/stream", "parts/entities");

    private final Server.Running server;

    protected MultipartAttacksTest(Server server) {
        this.server = server.start(new ConformanceApplication().with(PartsResource.class));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void honestPartsAreTaken(int count) {
        String content = "a line\r\n--\r\n-- x\n";
        String body = MultipartBomb.parts(content, count);
        assertThat(send("parts/stream", TYPE, body).body()).isEqualTo("{\"length\":" + body.length() + "}");
        assertThat(send("parts/entities", TYPE, body).body())
                .isEqualTo("{\"length\":" + content.length() * count + "}");
    }

    static Stream<Arguments> bombs() {
        return MultipartBomb.all().stream().flatMap(bomb -> TARGETS.stream().map(target -> Arguments.of(bomb, target)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    @DisplayName("17: multipart bombs")
    void multipartBombs(MultipartBomb bomb, String target) {
        byte[] body = bomb.body();
        RawBody raw = new RawBody(server.uri(), target, TYPE, "Content-Length: " + body.length);
        // Who sends megabytes may be hung up on, and a library may find the same by itself before we do.
        boolean may = body.length > 1_000_000 || target.equals("parts/entities");
        List<Integer> statuses = may ? List.of(bomb.status(), 400) : List.of(bomb.status());
        assertThat(raw.status(body)).isIn(statuses);
        assertThat(Probe.runs()).as("methods that got to the end").isZero();
        RawBody chunked = new RawBody(server.uri(), target, TYPE, "Transfer-Encoding: chunked");
        assertThat(chunked.status(Coded.chunked(body))).isIn(statuses);
        assertThat(Probe.runs()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=y; boundary=x",
                "multipart/form-data; boundary=x; Boundary=y",
                "multipart/form-data; boundary=\"\""
            })
    @DisplayName("17: boundaries that servers read differently")
    void boundaries(String type) {
        for (String target : TARGETS) {
            Exchange exchange = send(target, type, MultipartBomb.parts("a", 1));
            assertThat(exchange.status()).as(exchange.body()).isIn(400, 415);
            assertThat(exchange.runs()).isZero();
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Exchange send(String target, String type, String body) {
        return Exchange.send(HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + "alice member")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body.getBytes(ISO_8859_1))));
    }
}
