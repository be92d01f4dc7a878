package dev.portcullis.conformance;

import static dev.portcullis.conformance.resource.SizedResource.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Over HTTP/2 a body comes in frames and a length is a promise that the server checks: the answers are the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class Http2SizesTest {

    private static final int SMALL = 500;
    private static final int LARGE = LIMIT + 30_000;

    private final Server.Running server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

    protected Http2SizesTest(Server server) {
        this.server = server.start(new ConformanceApplication().with(ReceivedBytes.class));
    }

    /** The client asks for the protocol with a request that has no body, and stays with it. */
    @BeforeAll
    void upgrade() throws IOException, InterruptedException {
        client.send(request("sized/word?word=x").GET().build(), BodyHandlers.discarding());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("17: a small body is taken")
    void aSmallBodyIsTaken(BodyKind kind) throws IOException, InterruptedException {
        assertThat(status(kind, BodyPublishers.ofByteArray(kind.body(SMALL)))).isEqualTo(200);
        assertThat(status(kind, frames(kind.body(SMALL)))).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("17: a length over the limit")
    void anAnnouncedLengthOverTheLimit(BodyKind kind) throws IOException, InterruptedException {
        assertThat(status(kind, BodyPublishers.ofByteArray(kind.body(LIMIT + 1))))
                .isEqualTo(413);
        assertThat(status(kind, BodyPublishers.ofByteArray(kind.body(LARGE)))).isEqualTo(413);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("17: frames over the limit, without a length")
    void framesOverTheLimit(BodyKind kind) throws IOException, InterruptedException {
        assertThat(status(kind, frames(kind.body(LIMIT + 1)))).isEqualTo(413);
        assertThat(status(kind, frames(kind.body(LARGE)))).isEqualTo(413);
    }

    private int status(BodyKind kind, BodyPublisher body) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request(kind.target())
                        .header("Content-Type", kind.type())
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
        return response.statusCode();
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + "alice member");
    }

    private static BodyPublisher frames(byte[] body) {
        return BodyPublishers.ofByteArrays(List.of(body));
    }
}
