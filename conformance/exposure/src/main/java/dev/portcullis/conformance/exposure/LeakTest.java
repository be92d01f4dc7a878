package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.Server;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever leaks without a guard: of what compiles, only what is declared leaves. A server's module extends this.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LeakTest {

    private final String name;
    private final Server.Running server;
    private final Server.Running unguarded;

    protected LeakTest(Server server) {
        this.name = server.name().replaceFirst(" .*", "");
        this.server = CompiledApplication.of(
                        Compiled.guarded(Case.sources(served())).loader(), served())
                .startOn(server);
        this.unguarded = CompiledApplication.of(
                        Compiled.plain(Case.sources(HttpCase.ALL.stream())).loader(), HttpCase.ALL.stream())
                .startUnguardedOn(server);
    }

    @AfterAll
    void stop() {
        server.close();
        unguarded.close();
    }

    private static Stream<Case> served() {
        return Stream.<Case>concat(LeakCase.ALL.stream(), HttpCase.ALL.stream()).filter(Case::served);
    }

    static Stream<LeakCase> servedObjects() {
        return LeakCase.ALL.stream().filter(Case::served);
    }

    static Stream<HttpCase> requests() {
        return HttpCase.ALL.stream();
    }

    static Stream<HttpCase> servedRequests() {
        return requests().filter(Case::served);
    }

    @ParameterizedTest
    @MethodSource("servedObjects")
    void onlyWhatIsDeclaredLeaves(LeakCase leak) {
        Answer answer = Answer.to(
                "bob member", server.uri().resolve("leaks/" + leak.text().slug()));

        assertThat(answer.body()).isEqualTo(leak.leaves());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("application/json").doesNotContain(CaseText.CANARY);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void withoutPortcullisItLeaks(HttpCase leak) {
        Answer answer = Answer.of(leak.request(unguarded.uri()));

        assertThat((answer.headers() + answer.body()).contains(CaseText.CANARY))
                .as(answer.toString())
                .isEqualTo(leak.unguarded().contains(name));
    }

    @ParameterizedTest
    @MethodSource("servedRequests")
    void whateverIsAskedOnlyWhatIsDeclaredLeaves(HttpCase leak) {
        Answer answer = Answer.of(leak.request(server.uri()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(leak.status());
        if (!leak.leaves().isEmpty()) {
            assertThat(answer.body()).isEqualTo(leak.leaves());
        }
        assertThat((answer.headers() + answer.body()).contains(CaseText.CANARY))
                .as(answer.toString())
                .isEqualTo(leak.permitted());
    }
}
