package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever binds a body, only what is accepted is set; everything else is refused before it is bound. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AcceptAttacksTest {

    private static final String HONEST = "{\"name\":\"x\"}";
    private static final String SET = "\"role\":\"admin\"";

    private final Map<Binder, Server.Running> guarded = new EnumMap<>(Binder.class);
    private final Map<Binder, Server.Running> unguarded = new EnumMap<>(Binder.class);

    protected AcceptAttacksTest(Server server) {
        for (Binder binder : Binder.values()) {
            guarded.put(binder, server.start(binder.application(server)));
            unguarded.put(binder, server.startUnguarded(binder.application(server)));
        }
    }

    @AfterAll
    void stop() {
        Stream.concat(guarded.values().stream(), unguarded.values().stream()).forEach(Server.Running::close);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(AcceptAttack.values())
                .flatMap(attack -> Stream.of(Binder.values()).map(binder -> Arguments.of(attack, binder)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingElseIsSet(AcceptAttack attack, Binder binder) {
        Exchange exchange = send(guarded, binder, attack.path(), "alice member", attack.body());

        assertThat(exchange.status()).as(exchange.body()).isEqualTo(400);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
        assertThat(exchange.body()).contains("\"errors\":[{", "\"pointer\":\"").doesNotContain("admin");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void withoutPortcullisItIs(AcceptAttack attack, Binder binder) {
        Exchange exchange = send(unguarded, binder, attack.path(), "alice member", attack.body());

        assertThat(exchange.status() == 200 && exchange.body().contains(SET))
                .as(exchange.status() + " " + exchange.body())
                .isEqualTo(attack.succeeds(binder));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAcceptedIsTaken(Binder binder) {
        for (String path : List.of("setter", "field", "list", "map", "component", "nesting", "case", "role")) {
            Exchange exchange = send(guarded, binder, "accept/" + path, "alice member", HONEST);
            assertThat(exchange.status()).as(path + " " + exchange.body()).isEqualTo(200);
            assertThat(exchange.body()).contains("\"name\":\"x\"").doesNotContain("admin");
        }
        String inner = "{\"name\":null,\"inner\":{\"name\":\"y\"}}";
        assertThat(send(guarded, binder, "accept/nesting", "alice member", inner)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasTheRoleSetsIt(Binder binder) {
        Exchange exchange =
                send(guarded, binder, "accept/role", "carol member,admin", AcceptAttack.ROLE_OF_OTHERS.body());

        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(exchange.body()).contains(SET);
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNotLearnsNothing(Binder binder) {
        Exchange known = send(guarded, binder, "accept/role", "alice member", "{\"role\":\"admin\"}");
        Exchange unknown = send(guarded, binder, "accept/role", "alice member", "{\"rule\":\"admin\"}");

        assertThat(known.body()).isEqualTo(unknown.body().replace("/rule", "/role"));
        assertThat(known.status()).isEqualTo(unknown.status());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Nobody's body is looked at before access is decided")
    void accessComesFirst(Binder binder) {
        for (String body : List.of(HONEST, AcceptAttack.PUBLIC_FIELD.body(), "{\"name\":", "[", "")) {
            assertRefused(401, send(guarded, binder, "accept/field", TestLogin.NOBODY + " member", body));
            assertRefused(403, send(guarded, binder, "accept/field", "alice guest", body));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTooLargeIsTooLargeFirst(Binder binder) {
        String large = "{\"role\":\"" + "x".repeat(70_000) + "\"}";
        assertRefused(413, send(guarded, binder, "accept/field", "alice member", large));
        String name = "{\"name\":\"" + "x".repeat(2_000) + "\"}";
        Exchange exchange = send(guarded, binder, "accept/field", "alice member", name);
        assertRefused(400, exchange);
        assertThat(exchange.body()).contains("value-too-large", "/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"x\"} {\"role\":\"admin\"}",
                "{\"name\":\"x\"}]",
                "{\"name\":\"x\",}",
                "{\"name\":\"x\",\"unknown\":1}",
                "{\"name\":{\"role\":\"admin\"}}",
                "null",
                "\"\"",
                "{\"__proto__\":{\"role\":\"admin\"}}",
                "{\"@class\":\"java.lang.Object\",\"name\":\"x\"}"
            })
    void whatIsNoBodyOfTheKind(String body) {
        assertRefused(400, send(guarded, Binder.JSON_B, "accept/field", "alice member", body));
        assertRefused(400, send(guarded, Binder.JACKSON_2, "accept/field", "alice member", body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "application/yaml"})
    void onlyJsonIsBound(String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(guarded, Binder.JACKSON_2, "accept/field"))
                .header("Authorization", TestLogin.SCHEME + "alice member")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(AcceptAttack.PUBLIC_FIELD.body()));
        assertRefused(415, Exchange.send(request));
    }

    /** One walk holds the state of one body. */
    @ParameterizedTest
    @EnumSource
    void manyAtOnce(Binder binder) {
        List<Integer> statuses = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> {
                    boolean admin = i % 3 == 0;
                    boolean honest = i % 2 == 0;
                    int status = send(
                                    guarded,
                                    binder,
                                    "accept/role",
                                    admin ? "carol member,admin" : "alice member",
                                    honest ? HONEST : AcceptAttack.ROLE_OF_OTHERS.body())
                            .status();
                    return status == (honest || admin ? 200 : 400) ? 0 : status;
                })
                .toList();
        assertThat(statuses).containsOnly(0);
    }

    private static Exchange send(
            Map<Binder, Server.Running> servers, Binder binder, String path, String caller, String body) {
        return Exchange.send(HttpRequest.newBuilder(uri(servers, binder, path))
                .header("Authorization", TestLogin.SCHEME + caller)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static URI uri(Map<Binder, Server.Running> servers, Binder binder, String path) {
        return Objects.requireNonNull(servers.get(binder)).uri().resolve(path);
    }

    private static void assertRefused(int status, Exchange exchange) {
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(status);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
    }
}
