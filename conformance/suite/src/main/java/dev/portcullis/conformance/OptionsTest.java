package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Notes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server answers to {@code OPTIONS} by itself tells the methods and nothing else, or is refused. */
public abstract class OptionsTest {

    private final Server server;

    protected OptionsTest(Server server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain/notes/", "interface/notes/", "superclass/notes/", "singleton/notes/"})
    void theServersAnswerTellsTheMethods(String target) {
        try (Server.Running running = server.start(application(Map.of()))) {
            Exchange exchange = options(running, target + Notes.ALICES);
            assertThat(exchange.status()).as(exchange.body()).isIn(200, 204);
            assertThat(exchange.headers().firstValue("Allow").orElse("")).contains("GET");
            assertThat(exchange.runs()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain/notes/", "interface/notes/", "superclass/notes/", "singleton/notes/"})
    void theServersAnswerIsRefusedWhereConfigured(String target) {
        try (Server.Running running = server.start(application(Map.of("portcullis.automatic-options", "false")))) {
            Exchange exchange = options(running, target + Notes.ALICES);
            assertThat(exchange.status()).as(exchange.body()).isEqualTo(403);
            assertThat(exchange.headers().firstValue("Allow")).isEmpty();
            assertThat(exchange.runs()).isZero();
        }
    }

    @Test
    @DisplayName("A method of the application and a filter for other origins are not the server's answer")
    void otherAnswersAreNotRefused() {
        try (Server.Running running = server.start(application(Map.of("portcullis.automatic-options", "false")))) {
            assertThat(options(running, "plain/options/" + Notes.ALICES).status())
                    .isEqualTo(401);
            Exchange preflight =
                    Exchange.send(HttpRequest.newBuilder(running.uri().resolve("plain/notes/" + Notes.ALICES))
                            .header("Access-Control-Request-Method", "GET")
                            .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
            assertThat(preflight.status()).isEqualTo(204);
        }
    }

    private static Application application(Map<String, Object> properties) {
        return new ConformanceApplication().with(OtherOrigins.class).properties(properties);
    }

    private static Exchange options(Server.Running running, String target) {
        return Exchange.send(HttpRequest.newBuilder(running.uri().resolve(target))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    /** Answers preflight requests of browsers. */
    @Provider
    @PreMatching
    public static final class OtherOrigins implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getHeaders().containsKey("Access-Control-Request-Method")) {
                request.abortWith(Response.noContent()
                        .header("Access-Control-Allow-Methods", "GET")
                        .build());
            }
        }
    }
}
