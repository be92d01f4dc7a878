package dev.portcullis.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import dev.portcullis.conformance.resource.FormResource;
import jakarta.ws.rs.core.Application;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a form, only the fields that parameters declare enter; and what a class accepts in JSON comes in no other way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class FormsTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String HONEST = "{\"name\":\"x\",\"role\":null}";
    private static final String SET = "{\"name\":\"x\",\"role\":\"admin\"}";

    private final Server.Running guarded;
    private final Server.Running unguarded;

    protected FormsTest(Server server) {
        this.guarded = server.start(new Forms());
        this.unguarded = server.startUnguarded(new Forms());
    }

    @AfterAll
    void stop() {
        guarded.close();
        unguarded.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forms/parameter", "forms/bean"})
    @DisplayName("A field that no parameter declares goes nowhere, and a query is no field")
    void whatIsNotDeclared(String target) {
        for (String form : List.of("name=x&role=admin", "role=admin&name=x&role=admin", "name=x&%72ole=admin")) {
            Exchange exchange = send(guarded, target + "?role=admin", FORM, form);
            assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
            assertThat(exchange.body()).isEqualTo(HONEST);
        }
    }

    static Stream<Arguments> bodies() {
        String parts =
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\nname=x\r\nrole=admin\r\n\r\n--x--\r\n";
        return Stream.concat(
                Stream.of(FORM, FORM + "; charset=utf-8", "application/*", "*/*", "text/plain")
                        .map(type -> Arguments.of(type, "name=x&role=admin")),
                Stream.of("multipart/form-data; boundary=x", "multipart/mixed; boundary=x")
                        .map(type -> Arguments.of(type, parts)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void whatIsAcceptedInJsonIsNotBoundFromAnythingElse(String type, String body) {
        Exchange exchange = send(guarded, "forms/bound", type, body);
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(415);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void unguardedItIs(String type, String body) {
        assertThat(send(unguarded, "forms/bound", type, body).body()).isEqualTo(SET);
    }

    @Test
    void jsonIsBoundAsItIsAccepted() {
        Exchange exchange = send(guarded, "forms/bound", "application/json", "{\"name\":\"x\"}");
        assertThat(exchange.body()).isEqualTo(HONEST);
        assertThat(send(guarded, "forms/bound", "application/json", "{\"name\":\"x\",\"role\":\"admin\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("Whoever accepts all fields has them, within the bytes of the body")
    void allFields() {
        assertThat(send(guarded, "forms/fields", FORM, "name=x&role=admin").body())
                .isEqualTo(SET);
        assertThat(send(guarded, "forms/fields", FORM, "name=x&role=" + "a".repeat(70_000))
                        .status())
                .isEqualTo(413);
    }

    private static Exchange send(Server.Running server, String target, String type, String body) {
        return Exchange.send(HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + "alice member")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static final class Forms extends Application {

        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(FormResource.class, FormBinder.class, TestLogin.class, JacksonJsonProvider.class);
        }

        @Override
        public Map<String, Object> getProperties() {
            return Map.of("jakarta.ws.rs.loadServices", false);
        }
    }
}
