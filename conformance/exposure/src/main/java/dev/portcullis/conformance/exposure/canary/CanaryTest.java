package dev.portcullis.conformance.exposure.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.exposure.Answer;
import dev.portcullis.conformance.exposure.CompiledApplication;
import org.junit.jupiter.api.Test;

/** Over HTTP, for some trees; a server's module extends this. */
public abstract class CanaryTest {

    private static final int TREES = 25;

    private final Server server;

    protected CanaryTest(Server server) {
        this.server = server;
    }

    @Test
    void onlyMarkedAndPermittedValuesLeave() {
        Canaries canaries = Canaries.compile(1, TREES);
        try (Server.Running running =
                new CompiledApplication(canaries.loader(), canaries.resources()).startOn(server)) {
            Seen seen = canaries.ask((reader, path) ->
                    Answer.to(reader.credentials(), running.uri().resolve(path)));
            assertThat(seen.answers()).isEqualTo((long) TREES * Reader.ALL.size());
            assertThat(seen.left()).isPositive();
            assertThat(seen.withheld()).isPositive();
        }
    }
}
