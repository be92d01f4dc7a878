package dev.portcullis.runtime.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Refusal;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.glassfish.jersey.message.GZipEncoder;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.EncodingFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

    private static final int LIMIT = 65_536;

    private static final List<Refusal> EVENTS = new CopyOnWriteArrayList<>();

    private static TestServer server;
    private static TestServer unguarded;

    @BeforeAll
    static void start() {
        server = TestServer.start(new ResourceConfig(
                        Views.class, Documents.class, EncodingFilter.class, GZipEncoder.class, NoteReader.class)
                .register(Portcullis.feature(
                        PortcullisConfig.builder().listener(EVENTS::add).build())));
        unguarded = TestServer.unguarded(Views.class, EncodingFilter.class, GZipEncoder.class);
    }

    @AfterAll
    static void stop() {
        server.close();
        unguarded.close();
    }

    @Test
    void withoutPortcullisEverythingIsAccepted() throws IOException {
        assertThat(send(unguarded, "bytes", new byte[LIMIT + 1]).headers().firstValue("Received"))
                .hasValue("65537");
        assertThat(zipped(unguarded, "stream", new byte[20_000_000]).headers().firstValue("Received"))
                .hasValue("20000000");
        assertThat(unguarded
                        .post("/views/note", "{\"title\":\"much too long\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(unguarded
                        .send(unguarded.request("/views/note").POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "stream", "text", "note"})
    void aBodyThatAnnouncesTooMuchIsRefused(String path) {
        HttpResponse<String> response = send(server, path, new byte[LIMIT + 1]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/content-too-large\","
                        + "\"title\":\"Content too large\",\"status\":413,\"limit-bytes\":65536,"
                        + "\"measured\":\"announced\"}");
    }

    @Test
    void muchMoreThanTheLimitIsAnsweredToo() {
        assertThat(send(server, "bytes", new byte[5_000_000]).statusCode()).isEqualTo(413);
        assertThat(server.send(server.request("/views/bytes")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(new byte[5_000_000]))))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void theAnnouncementAloneIsRefusedBeforeAnythingIsSent() throws IOException {
        assertThat(raw("POST /views/bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 65537\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "stream", "text", "note"})
    void aBodyOfUnknownLengthIsCounted(String path) {
        HttpResponse<String> response = server.send(server.request("/views/" + path)
                .header("Content-Type", type(path))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[LIMIT + 1]))));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"measured\":\"sent\"").doesNotContain("success");
    }

    @Test
    void exactlyTheLimitIsAccepted() {
        assertThat(send(server, "bytes", new byte[LIMIT]).headers().firstValue("Received"))
                .hasValue("65536");
        assertThat(send(server, "stream", new byte[LIMIT]).headers().firstValue("Received"))
                .hasValue("65536");
    }

    @Test
    void aBodyShorterThanAnnouncedIsNoSuccess() throws IOException {
        assertThat(raw("POST /views/note HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 5\r\n\r\n{\"title\":\"" + "x".repeat(LIMIT) + "\"}"))
                .startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "stream", "text", "note"})
    void aGzipBombIsCountedAsDecoded(String path) throws IOException {
        HttpResponse<String> response = zipped(server, path, new byte[20_000_000]);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"measured\":\"decoded\"");
    }

    @Test
    void honestCompressionIsAccepted() throws IOException {
        assertThat(zipped(server, "bytes", new byte[60_000]).headers().firstValue("Received"))
                .hasValue("60000");
        assertThat(zipped(server, "note", "{\"title\":\"ok\"}".getBytes(UTF_8)).statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip", "gzip,gzip", "deflate", "br", "x-unknown", "gzip, identity"})
    void otherCodingsAreRefused(String coding) {
        HttpResponse<String> response = server.send(server.request("/views/bytes")
                .header("Content-Encoding", coding)
                .POST(HttpRequest.BodyPublishers.ofString("x")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.headers().firstValue("Accept-Encoding")).hasValue("gzip, identity");
    }

    @Test
    void twoCodingsInTwoLinesAreRefused() throws IOException {
        assertThat(raw("POST /views/bytes HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\n"
                        + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx"))
                .startsWith("HTTP/1.1 415");
    }

    @Test
    void membersOfABodyAreNamedAndNotShown() {
        HttpResponse<String> text = server.post("/views/note", "{\"title\":\"secret\"}");
        HttpResponse<String> elements = server.post("/views/note", "{\"lines\":[\"a\",\"b\",\"c\"]}");

        assertThat(text.statusCode()).isEqualTo(400);
        assertThat(text.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/value-too-large\","
                        + "\"title\":\"Value too large\",\"status\":400,"
                        + "\"errors\":[{\"pointer\":\"/title\",\"limit\":5,\"unit\":\"chars\"}]}");
        assertThat(elements.body()).contains("{\"pointer\":\"/lines\",\"limit\":2,\"unit\":\"elements\"}");
        assertThat(server.post("/views/note", "{\"title\":\"fine\",\"lines\":[]}")
                        .statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "{\"title\":[]}", "{} {}"})
    void whatTheParserSaysStaysInside(String json) {
        HttpResponse<String> response = server.post("/views/note", json);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/malformed-body\","
                        + "\"title\":\"Malformed body\",\"status\":400}");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whatIsNotAcceptedIsNamedAndNotShown() {
        assertThat(server.post("/views/note", "{\"nonsense\":\"secret\"}"))
                .returns(400, HttpResponse::statusCode)
                .returns(
                        "{\"type\":\"https://portcullis.dev/problems/unaccepted-member\","
                                + "\"title\":\"Member not accepted\",\"status\":400,"
                                + "\"errors\":[{\"pointer\":\"/nonsense\"}]}",
                        HttpResponse::body);
        assertThat(server.post("/views/note", "{\"title\":\"a\",\"title\":\"b\"}")
                        .body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/repeated-member\","
                        + "\"title\":\"Member repeated\",\"status\":400,"
                        + "\"errors\":[{\"pointer\":\"/title\"}]}");
        assertThat(server.post("/views/note", "[{}]").body())
                .contains("problems/misshapen-member", "\"pointer\":\"\"", "\"expected\":\"an object\"");
    }

    @Test
    void aMethodIsNotCalledWithoutItsBody() {
        HttpResponse<String> response =
                server.send(server.request("/views/note").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("missing-body");
    }

    @Test
    void otherSpellingsOfJsonAreScannedToo() {
        HttpResponse<String> response = server.send(server.request("/views/note")
                .header("Content-Type", "text/x-json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"secret\"}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("value-too-large");
    }

    @Test
    void textsHaveADefaultBound() {
        assertThat(send(server, "text", "x".repeat(1_024).getBytes(UTF_8)).statusCode())
                .isEqualTo(204);
        HttpResponse<String> response = send(server, "text", "x".repeat(1_025).getBytes(UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"\",\"limit\":1024,\"unit\":\"chars\"}");
    }

    @Test
    void aTextThatIsJsonIsATextAllTheSame() {
        String members = "{\"a\":\"" + "x".repeat(600) + "\",\"b\":\"" + "x".repeat(600) + "\"}";

        HttpResponse<String> response = server.post("/views/text", members);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"pointer\":\"\",\"limit\":1024,\"unit\":\"chars\"}");
    }

    @Test
    void whatIsNotJsonDoesNotBringMembersInPastTheirBounds() {
        HttpResponse<String> response = server.send(server.request("/views/note")
                .header("Content-Type", "application/vnd.note")
                .POST(HttpRequest.BodyPublishers.ofString("much too long a title")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).contains("unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-7", "\"no charset\""})
    void anUnknownCharsetIsTheCallersFault(String charset) {
        HttpResponse<String> response = server.send(server.request("/views/text")
                .header("Content-Type", "text/plain; charset=" + charset)
                .POST(HttpRequest.BodyPublishers.ofString("text")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("malformed-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "stream", "text", "note"})
    void whatOnlyClaimsToBeGzipIsTheCallersFault(String path) {
        EVENTS.clear();

        HttpResponse<String> response = server.send(server.request("/views/" + path)
                .header("Content-Type", type(path))
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("malformed-body");
        assertThat(EVENTS).extracting(Refusal::check).containsExactly("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "stream", "text", "note"})
    void gzipThatBreaksOffIsTheCallersFault(String path) throws IOException {
        byte[] whole = gzip("{}".getBytes(UTF_8));
        EVENTS.clear();

        HttpResponse<String> response = server.send(server.request("/views/" + path)
                .header("Content-Type", type(path))
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(whole, 0, whole.length - 1)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("malformed-body");
        assertThat(EVENTS).extracting(Refusal::check).containsExactly("body");
    }

    @Test
    void aParameterThatIsTooLongIsNamed() {
        HttpResponse<String> response = server.get("/documents/" + "x".repeat(1_025), "alice:member");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("{\"in\":\"path\",\"parameter\":\"id\",\"limit\":1024,\"unit\":\"chars\"}");
    }

    @Test
    void aOneWayRequestIsRefused() {
        assertThat(server.send(server.request("/views/user").header("OnewayRequest", "true"))
                        .statusCode())
                .isEqualTo(400);
    }

    private static HttpResponse<String> send(TestServer to, String path, byte[] body) {
        return to.send(to.request("/views/" + path)
                .header("Content-Type", type(path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> zipped(TestServer to, String path, byte[] body) throws IOException {
        return to.send(to.request("/views/" + path)
                .header("Content-Type", type(path))
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzip(body))));
    }

    private static byte[] gzip(byte[] body) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        }
        return zipped.toByteArray();
    }

    private static String type(String path) {
        return switch (path) {
            case "note" -> "application/json";
            case "text" -> "text/plain";
            default -> "application/octet-stream";
        };
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, ISO_8859_1);
        }
    }

    /** Binds notes from a format of the application's own. */
    @Consumes("application/vnd.note")
    static final class NoteReader implements MessageBodyReader<Views.Note> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == Views.Note.class;
        }

        @Override
        public Views.Note readFrom(
                Class<Views.Note> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream in)
                throws IOException {
            return new Views.Note(new String(in.readAllBytes(), UTF_8), null);
        }
    }
}
