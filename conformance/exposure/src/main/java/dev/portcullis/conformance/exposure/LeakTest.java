package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.JsonLibrary;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.resource.Probe;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever leaks without a guard: of what compiles, only what is declared leaves, and the same bytes whatever JSON
 * library the application has. A server's module extends this.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LeakTest {

    /** Names of classes, of packages and of what failed. */
    private static final Pattern INSIDE = Pattern.compile("(?i)exception|hibernate|persistence|jackson|leaks|session");

    private final String name;
    private final Map<JsonLibrary, Server.Running> guarded = new EnumMap<>(JsonLibrary.class);
    private final Map<JsonLibrary, Server.Running> unguarded = new EnumMap<>(JsonLibrary.class);

    protected LeakTest(Server server) {
        this.name = server.name().replaceFirst(" .*", "");
        ClassLoader processed = Compiled.guarded(Case.sources(served())).loader();
        ClassLoader plain = Compiled.plain(Case.sources(unguarded())).loader();
        for (JsonLibrary library : JsonLibrary.values()) {
            Server beside = library == JsonLibrary.SEVERAL ? server.discovering() : server;
            Set<Class<?>> providers = server.providers(library);
            guarded.put(
                    library,
                    CompiledApplication.of(processed, served(), providers).startOn(beside));
            unguarded.put(
                    library,
                    CompiledApplication.of(plain, unguarded(), providers).startUnguardedOn(beside));
        }
    }

    @AfterAll
    void stop() {
        Stream.concat(guarded.values().stream(), unguarded.values().stream()).forEach(Server.Running::close);
    }

    private static Stream<Case> served() {
        return Stream.<Case>concat(LeakCase.ALL.stream(), HttpCase.ALL.stream()).filter(Case::served);
    }

    private static Stream<Case> unguarded() {
        return Stream.concat(entities(), requested());
    }

    static Stream<LeakCase> entities() {
        return LeakCase.ENTITIES.stream().filter(Case::served);
    }

    private static Stream<HttpCase> requested() {
        return HttpCase.ALL.stream();
    }

    static Stream<Arguments> servedObjects() {
        return besideEach(LeakCase.ALL.stream().filter(Case::served));
    }

    static Stream<Arguments> requests() {
        return besideEach(requested());
    }

    static Stream<Arguments> servedRequests() {
        return besideEach(requested().filter(Case::served));
    }

    private static Stream<Arguments> besideEach(Stream<? extends Case> cases) {
        return cases.flatMap(each -> Stream.of(JsonLibrary.values()).map(library -> Arguments.of(each, library)));
    }

    @ParameterizedTest
    @MethodSource("servedObjects")
    void onlyWhatIsDeclaredLeaves(LeakCase leak, JsonLibrary library) {
        Answer answer = Answer.to(
                "bob member",
                running(guarded, library).uri().resolve("leaks/" + leak.text().slug()));

        assertThat(answer.body()).isEqualTo(leak.leaves());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("application/json").doesNotContain(CaseText.CANARY);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void withoutPortcullisAnEntityLeaks(LeakCase leak) {
        Answer answer = Answer.to(
                "bob member",
                running(unguarded, JsonLibrary.JACKSON_2)
                        .uri()
                        .resolve("leaks/" + leak.text().slug()));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body())
                .contains(CaseText.CANARY)
                .contains(leak.text().notes().getOrDefault("also written", ""));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void withoutPortcullisItLeaks(HttpCase leak, JsonLibrary library) {
        Answer answer = Answer.of(leak.request(running(unguarded, library).uri()));

        assertThat((answer.headers() + answer.body()).contains(CaseText.CANARY))
                .as(answer.toString())
                .isEqualTo(Objects.requireNonNull(leak.unguarded().get(library)).contains(name));
    }

    @ParameterizedTest
    @MethodSource("servedRequests")
    void whateverIsAskedOnlyWhatIsDeclaredLeaves(HttpCase leak, JsonLibrary library) {
        Probe.reset();
        Answer answer = Answer.of(leak.request(running(guarded, library).uri()));

        assertThat(leak.stream() ? answer.events() : answer.body())
                .as(answer.toString())
                .isEqualTo(leak.leaves());
        assertThat(answer.status()).isEqualTo(leak.status());
        assertThat(answer.headers()).contains(leak.mediaType()).doesNotContain(CaseText.CANARY);
        if (leak.problem()) {
            assertThat(answer.toString()).doesNotContainPattern(INSIDE);
        }
        assertThat(Probe.runs()).as("methods that ran, of those that count").isEqualTo(leak.runs());
    }

    private static Server.Running running(Map<JsonLibrary, Server.Running> servers, JsonLibrary library) {
        return Objects.requireNonNull(servers.get(library));
    }
}
