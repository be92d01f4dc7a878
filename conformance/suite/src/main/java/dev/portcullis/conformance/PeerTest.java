package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom limits by client count: the peer of the connection, or whom trusted proxies name. */
public abstract class PeerTest {

    private final Server server;
    private Server.Running running;

    protected PeerTest(Server server) {
        this.server = server;
        this.running = server.start(new ConformanceApplication());
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void peersAreToldApart() {
        assertThat(statuses("127.0.0.2", "127.0.0.2", "127.0.0.2", "127.0.0.3", "127.0.0.3", "127.0.0.3"))
                .containsExactly(200, 200, 429, 200, 200, 429);
    }

    @Test
    void clientsBehindATrustedProxyAreToldApart() {
        running.close();
        running = server.start(
                new ConformanceApplication().properties(Map.of("portcullis.trusted-proxies", "127.0.0.0/8")));
        List<Integer> statuses = Stream.of("192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2")
                .map(client -> Exchange.send(
                                HttpRequest.newBuilder(running.uri().resolve("limited/client"))
                                        .header("Authorization", TestLogin.SCHEME + "alice member")
                                        .header("X-Forwarded-For", "198.51.100.7, " + client))
                        .status())
                .toList();
        assertThat(statuses).containsExactly(200, 200, 429, 200);
    }

    private List<Integer> statuses(String... peers) {
        return Stream.of(peers)
                .map(peer -> RawRequest.status(running.uri(), address(peer), "GET", "/limited/client", "alice member"))
                .toList();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
