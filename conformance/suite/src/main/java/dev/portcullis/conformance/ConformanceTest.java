package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.portcullis.conformance.resource.Notes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shape for every caller: the answer is what the policy says, nothing has run when it is a refusal, and nothing
 * that is not exposed has left. A server's module extends this.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ConformanceTest {

    private final Matrix matrix;
    private final boolean suspends;
    private final Server.Running server;

    protected ConformanceTest(Server server) {
        this.matrix = Matrix.of(server.name());
        this.suspends = server.suspends();
        this.server = server.start(new ConformanceApplication());
    }

    static Stream<Arguments> cells() {
        return Shapes.ALL.stream()
                .flatMap(shape -> Arrays.stream(Caller.values()).map(caller -> Arguments.of(shape, caller)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("cells")
    void theAnswerIsWhatThePolicySays(Shape shape, Caller caller) {
        assumeThat(suspends || !shape.suspended())
                .as("answers on another thread")
                .isTrue();
        Exchange exchange = Exchange.of(server.uri(), shape, caller);
        matrix.put(shape, exchange.status());
        int expected = shape.policy().status(caller);
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(expected);
        boolean permitted = expected == 200;
        assertThat(exchange.runs()).as("resource methods that ran").isEqualTo(permitted ? 1 : 0);
        assertThat(exchange.bindings())
                .as("bodies that were bound")
                .isEqualTo(shape.policy().binds(caller) && shape.body().startsWith("{") ? 1 : 0);
        assertThat(exchange.body()).doesNotContain(Notes.REMARK);
        if (permitted && !shape.verb().equals("HEAD")) {
            assertThat(exchange.body()).contains("\"text\":\"text\"");
        }
    }

    @AfterAll
    void stop() {
        server.close();
        matrix.write(Path.of("").toAbsolutePath());
    }
}
