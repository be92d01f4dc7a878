package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.Server;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever plain Jackson would leak: of what compiles, only what is declared leaves. A server's module extends this. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LeakTest {

    private final Server.Running server;

    protected LeakTest(Server server) {
        List<LeakCase> served = served().toList();
        ClassLoader loader =
                Compiled.guarded(LeakCases.sources(served.stream())).loader();
        this.server = new CompiledApplication(
                        loader, served.stream().map(LeakCase::resource).toList())
                .startOn(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<LeakCase> served() {
        return LeakCases.ALL.stream().filter(each -> each.leaves().isPresent());
    }

    @ParameterizedTest
    @MethodSource("served")
    void onlyWhatIsDeclaredLeaves(LeakCase leak) {
        Answer answer = Answer.to("bob member", server.uri().resolve("leaks/" + leak.slug()));

        assertThat(answer.body()).isEqualTo(leak.leaves().orElseThrow());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("application/json").doesNotContain(LeakCase.CANARY);
    }
}
