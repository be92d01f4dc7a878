package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails: the caller learns the status, and nothing about what is inside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FailuresTest {

    private static final Failure DECLARED =
            new Failure("declared entity", "GET", "failing/entity-declared", "", "", 409, "");
    private static final Failure COMMITTED =
            new Failure("failure after the first byte", "GET", "failing/after-commit", "", "", 200, "");

    private final Server server;
    private final Server.Running guarded;
    private final Server.Running unguarded;
    private final Map<Failure, Boolean> toldUnguarded = new LinkedHashMap<>();

    protected FailuresTest(Server server) {
        this.server = server;
        this.guarded = server.start(new FailingApplication());
        this.unguarded = server.startUnguarded(new FailingApplication());
    }

    static List<Failure> all() {
        return Failure.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsNothing(Failure failure) {
        assumeThat(server.suspends() || !failure.suspends())
                .as("answers on another thread")
                .isTrue();
        RawResponse response = RawResponse.of(guarded.uri(), failure);

        assertThat(response.status()).as(response.text()).isEqualTo(failure.status());
        assertThat(response.internals()).as(response.text()).isEmpty();
        if (!failure.leftToContainer()) {
            assertThat(response.page()).as(response.text()).isEmpty();
            assertThat(response.text())
                    .contains(
                            "application/problem+json",
                            "{\"type\":\"" + failure.type() + "\",",
                            "\"status\":" + failure.status());
        }
        toldUnguarded.put(failure, RawResponse.of(unguarded.uri(), failure).tells());
    }

    @Test
    @DisplayName("What is declared for a status leaves with it, by property")
    void declaredEntities() {
        assertThat(RawResponse.of(guarded.uri(), DECLARED).text())
                .startsWith("HTTP/1.1 409")
                .contains("{\"reason\":\"busy\"}")
                .doesNotContain("canary");
        assertThat(RawResponse.of(unguarded.uri(), DECLARED).internals()).isNotEmpty();
    }

    @Test
    @DisplayName("When the first bytes have left, nothing is added to them")
    void committedResponses() {
        RawResponse response = RawResponse.of(guarded.uri(), COMMITTED);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.internals()).isEmpty();
        assertThat(response.page()).isEmpty();
        assertThat(response.text()).doesNotContain("\"type\"");
    }

    @AfterAll
    void stop() {
        guarded.close();
        unguarded.close();
        ToldFailures.of(server.name(), toldUnguarded).write(Path.of(""));
    }
}
