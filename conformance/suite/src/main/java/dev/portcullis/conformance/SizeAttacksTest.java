package dev.portcullis.conformance;

import static dev.portcullis.conformance.resource.SizedResource.LIMIT;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.portcullis.conformance.resource.Probe;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is sent as a body, no more of it is read than its method declares, and no half of it is taken for a whole: the
 * answer is the same for every kind of body and on every server.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SizeAttacksTest {

    /** What may have been read ahead of the byte that was too many. */
    private static final long AHEAD = 65_536;

    /** What bodies are bounded by for which nothing is declared. */
    private static final int DEFAULT = 65_536;

    private static final int SMALL = 500;
    private static final int LARGE = LIMIT + 30_000;
    private static final int BOMB = 2 << 20;

    private final Server.Running server;

    protected SizeAttacksTest(Server server) {
        this.server = server.start(new ConformanceApplication().with(ReceivedBytes.class));
    }

    @ParameterizedTest
    @EnumSource
    void aSmallBodyIsTaken(BodyKind kind) {
        byte[] body = kind.body(SMALL);
        assertTaken(send(kind, BodyPublishers.ofByteArray(body)));
        assertTaken(send(kind, unknownLength(body)));
        assertThat(ReceivedBytes.total()).isEqualTo(SMALL);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16, 17: a Content-Length over the limit")
    void anAnnouncedLengthOverTheLimit(BodyKind kind) {
        assertRefused(413, send(kind, BodyPublishers.ofByteArray(kind.body(LIMIT + 1))));
        assertThat(ReceivedBytes.total()).isZero();
        assertRefused(413, send(kind, BodyPublishers.ofByteArray(kind.body(LARGE))));
        assertThat(ReceivedBytes.total()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16, 17: chunks over the limit, without a length")
    void chunksOverTheLimit(BodyKind kind) {
        assertRefused(413, send(kind, unknownLength(kind.body(LIMIT + 1))));
        assertRefused(413, send(kind, unknownLength(kind.body(LARGE))));
        assertThat(ReceivedBytes.total()).isLessThanOrEqualTo(LIMIT + AHEAD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16, 17: chunks that do not end")
    void endlessChunks(BodyKind kind) {
        byte[] start = Coded.chunk(kind.body(SMALL));
        assertThat(raw(kind, "Transfer-Encoding: chunked").statusOfEndless(start))
                .isIn(413, 400);
        assertDidNotEnd();
        assertThat(ReceivedBytes.total()).isLessThanOrEqualTo(LIMIT + AHEAD);
    }

    @Test
    @DisplayName("16: chunks that do not end, and that no method asks for")
    void endlessChunksThatNobodyReads() {
        byte[] piece = Coded.chunk(new byte[SMALL]);
        RawBody body = new RawBody(server.uri(), "sized/unread", "text/plain", "Transfer-Encoding: chunked");
        assertThat(body.statusOfEndless(piece)).isIn(200, 400, 413);
        assertThat(ReceivedBytes.total()).isLessThanOrEqualTo(DEFAULT + AHEAD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16: a Content-Length that is smaller than what comes")
    void aLengthThatIsTooSmall(BodyKind kind) {
        int status = raw(kind, "Content-Length: 20").status(kind.body(LARGE));
        if (kind.isWholeInParts()) {
            assertThat(status).isIn(200, 400);
        } else {
            assertThat(status).isEqualTo(400);
            assertDidNotEnd();
        }
        assertThat(ReceivedBytes.total()).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16: a Content-Length that is larger than what comes")
    void aLengthThatIsTooLarge(BodyKind kind) {
        assertThat(raw(kind, "Content-Length: " + SMALL).status(Arrays.copyOf(kind.body(SMALL), 100)))
                .isEqualTo(400);
        assertDidNotEnd();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16: chunks without the last one")
    void chunksWithoutAnEnd(BodyKind kind) {
        assertThat(raw(kind, "Transfer-Encoding: chunked").status(Coded.chunk(kind.body(SMALL))))
                .isEqualTo(400);
        assertDidNotEnd();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("16: a length beside chunks")
    void aLengthBesideChunks(BodyKind kind) {
        byte[] chunks = Coded.chunked(kind.body(LARGE));
        assertThat(raw(kind, "Content-Length: 20\r\nTransfer-Encoding: chunked").status(chunks))
                .isIn(400, 413);
        assertThat(ReceivedBytes.total()).isLessThanOrEqualTo(LIMIT + AHEAD);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: a gzip bomb, 1000:1")
    void aGzipBomb(BodyKind kind) {
        byte[] bomb = Coded.gzip(kind.body(BOMB));
        assertThat(bomb).hasSizeLessThan(LIMIT);
        assertBombRefused(kind, gzipped(kind, BodyPublishers.ofByteArray(bomb)));
        assertBombRefused(kind, gzipped(kind, unknownLength(bomb)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: a gzip bomb in a gzip bomb")
    void aGzipBombInAGzipBomb(BodyKind kind) {
        byte[] bomb = Coded.gzip(Coded.gzip(kind.body(BOMB * 8)));
        assertThat(bomb).hasSizeLessThan(SMALL);
        assertBombRefused(kind, gzipped(kind, BodyPublishers.ofByteArray(bomb)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: a gzip bomb behind an honest member")
    void trailingGzipMembers(BodyKind kind) {
        byte[] bomb = Coded.joined(Coded.gzip(kind.body(SMALL)), Coded.gzip(kind.body(BOMB)));
        assertBombRefused(kind, gzipped(kind, BodyPublishers.ofByteArray(bomb)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: truncated gzip")
    void truncatedGzip(BodyKind kind) {
        byte[] whole = Coded.gzip(kind.body(SMALL));
        for (int length : new int[] {5, whole.length - 10, whole.length - 1}) {
            Exchange exchange = gzipped(kind, BodyPublishers.ofByteArray(Arrays.copyOf(whole, length)));
            assertRefused(kind == BodyKind.FORM ? 415 : 400, exchange);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("18: other content codings")
    void otherContentCodings(BodyKind kind) {
        byte[] body = Coded.gzip(kind.body(SMALL));
        for (String coding : List.of("deflate", "br", "x-gzip", "gzip, gzip", "gzip,gzip", "zstd", "gzip, identity")) {
            Exchange exchange = coded(kind, coding, BodyPublishers.ofByteArray(body));
            assertRefused(415, exchange);
            assertThat(exchange.headers().firstValue("Accept-Encoding")).hasValue("gzip, identity");
            assertThat(ReceivedBytes.total()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void honestGzipIsTaken(BodyKind kind) {
        assumeThat(kind).isNotEqualTo(BodyKind.FORM);
        assertTaken(gzipped(kind, BodyPublishers.ofByteArray(Coded.gzip(kind.body(SMALL)))));
    }

    @Test
    @DisplayName("19: honest JSON that repeats itself, more than 335:1")
    void repetitiveJsonIsTaken() {
        String row = "\"" + "0".repeat(1_000) + "\",";
        byte[] json = ("{\"rows\":[" + row.repeat(999) + "\"\"]}").getBytes(UTF_8);
        byte[] body = Coded.gzip(json);
        assertThat(json.length / body.length).isGreaterThan(335);
        assertThat(json.length).isLessThan(1 << 20);
        Exchange exchange = Exchange.send(
                json("sized/json").header("Content-Encoding", "gzip").POST(BodyPublishers.ofByteArray(body)));
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(exchange.body()).isEqualTo("{\"length\":1000}");
    }

    @ParameterizedTest
    @MethodSource("dev.portcullis.conformance.JsonBomb#all")
    @DisplayName("21: JSON bombs")
    void jsonBombs(JsonBomb bomb) {
        byte[] body = bomb.body();
        assertNotBound(400, Exchange.send(json("sized/json").POST(BodyPublishers.ofByteArray(body))));
        // Who has announced megabytes may be hung up on while sending them.
        assertThat(raw(BodyKind.BEAN, "Content-Length: " + body.length).status(body))
                .isIn(body.length > LIMIT ? List.of(413, 400) : List.of(400));
        assertThat(Probe.bindings()).as("bodies that were bound").isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 17, 5_000})
    @DisplayName("22: a text for which a pattern needs ages")
    void textsThatAPatternNeedsAgesFor(int length) {
        String word = "a".repeat(length) + "!";
        byte[] body = ("{\"text\":\"" + word + "\"}").getBytes(ISO_8859_1);
        assertNotBound(
                body.length > LIMIT ? 413 : 400,
                Exchange.send(json("sized/word").POST(BodyPublishers.ofByteArray(body))));
        if (length < 1_000) {
            assertNotBound(400, Exchange.send(json("sized/word?word=" + word).GET()));
        }
    }

    @Test
    void textsThatAPatternIsQuickForAreTaken() {
        assertThat(Exchange.send(json("sized/word?word=aaaa").GET()).status()).isEqualTo(200);
        assertThat(Exchange.send(json("sized/word").POST(BodyPublishers.ofString("{\"text\":\"aaaa\"}")))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Exchange gzipped(BodyKind kind, BodyPublisher body) {
        return coded(kind, "gzip", body);
    }

    private Exchange coded(BodyKind kind, String coding, BodyPublisher body) {
        ReceivedBytes.reset();
        return Exchange.send(as(kind).header("Content-Encoding", coding).POST(body));
    }

    private Exchange send(BodyKind kind, BodyPublisher body) {
        ReceivedBytes.reset();
        return Exchange.send(as(kind).POST(body));
    }

    private HttpRequest.Builder as(BodyKind kind) {
        return to(kind.target(), kind.type());
    }

    private HttpRequest.Builder json(String target) {
        return to(target, "application/json");
    }

    private HttpRequest.Builder to(String target, String type) {
        return HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + "alice member")
                .header("Content-Type", type);
    }

    private RawBody raw(BodyKind kind, String framing) {
        return new RawBody(server.uri(), kind.target(), kind.type(), framing);
    }

    private static BodyPublisher unknownLength(byte[] body) {
        return BodyPublishers.ofByteArrays(List.of(body));
    }

    private static void assertTaken(Exchange exchange) {
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(exchange.runs()).isEqualTo(1);
    }

    /** Forms are not decoded at all. */
    private static void assertBombRefused(BodyKind kind, Exchange exchange) {
        assertRefused(kind == BodyKind.FORM ? 415 : 413, exchange);
    }

    private static void assertRefused(int status, Exchange exchange) {
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(status);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
    }

    private static void assertNotBound(int status, Exchange exchange) {
        assertRefused(status, exchange);
        assertThat(exchange.bindings()).as("bodies that were bound").isZero();
    }

    private static void assertDidNotEnd() {
        assertThat(Probe.runs()).as("resource methods that ran").isZero();
    }
}
