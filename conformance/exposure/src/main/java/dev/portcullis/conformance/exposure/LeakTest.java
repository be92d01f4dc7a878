package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.Server;
import java.util.regex.Pattern;
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

    private static final String INTERNAL_ERROR =
            "{\"type\":\"https://portcullis.dev/problems/internal-error\",\"title\":\"Internal error\",\"status\":500}";
    /** Names of classes, of packages and of what failed. */
    private static final Pattern INSIDE = Pattern.compile("(?i)exception|hibernate|persistence|jackson|leaks|session");

    private final String name;
    private final Server.Running server;
    private final Server.Running unguarded;

    protected LeakTest(Server server) {
        this.name = server.name().replaceFirst(" .*", "");
        this.server = CompiledApplication.of(
                        Compiled.guarded(Case.sources(served())).loader(), served())
                .startOn(server);
        this.unguarded = CompiledApplication.of(
                        Compiled.plain(Case.sources(unguarded())).loader(), unguarded())
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

    private static Stream<Case> unguarded() {
        return Stream.concat(entities(), requests());
    }

    static Stream<LeakCase> entities() {
        return LeakCase.ENTITIES.stream().filter(Case::served);
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
    @MethodSource("entities")
    void withoutPortcullisAnEntityLeaks(LeakCase leak) {
        Answer answer = Answer.to(
                "bob member", unguarded.uri().resolve("leaks/" + leak.text().slug()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body())
                .contains(CaseText.CANARY)
                .contains(leak.text().notes().getOrDefault("also written", ""));
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
        if (leak.leaves().isEmpty()) {
            assertThat(answer.headers()).contains("application/problem+json");
            assertThat(answer.headers() + answer.body()).doesNotContainPattern(INSIDE);
        } else {
            assertThat(answer.body()).isEqualTo(leak.leaves());
        }
        if (leak.status() == 500) {
            assertThat(answer.body()).isEqualTo(INTERNAL_ERROR);
        }
        assertThat((answer.headers() + answer.body()).contains(CaseText.CANARY))
                .as(answer.toString())
                .isEqualTo(leak.permitted());
    }
}
