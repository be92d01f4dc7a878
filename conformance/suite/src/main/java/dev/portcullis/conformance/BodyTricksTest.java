package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.resource.Notes;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However somebody else's object is written into a body, the method that takes it does not run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BodyTricksTest {

    private static final String JSON = "application/json";
    private static final String OWN = "\"" + Notes.BOBS + "\"";
    private static final String FOREIGN = "\"" + Notes.ALICES + "\"";

    private final Server.Running server;

    protected BodyTricksTest(Server server) {
        this.server = server.start(new ConformanceApplication());
    }

    @Test
    void theOwnObjectIsTaken() {
        Exchange exchange = post(JSON, ("{\"note\":" + OWN + "}").getBytes(UTF_8));
        assertThat(exchange.status()).as(exchange.body()).isEqualTo(200);
        assertThat(exchange.runs()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"note\":OWN,\"note\":FOREIGN}",
                "{\"note\":FOREIGN,\"note\":OWN}",
                "{\"note\":OWN,\"n\\u006fte\":FOREIGN}",
                "{\"note\":OWN}{\"note\":FOREIGN}",
                "{\"note\":[FOREIGN]}",
                "[{\"note\":FOREIGN}]",
                "{\"note\":{\"note\":FOREIGN}}",
                "{\"NOTE\":FOREIGN}",
                "/* */{\"note\":FOREIGN}",
                "{'note':FOREIGN}",
                "\uFEFF{\"note\":FOREIGN}",
                "{\"note\":FOREIGN",
                "null",
                ""
            })
    void noSpellingOfJsonHidesAnIdentifier(String template) {
        String json = template.replace("OWN", OWN).replace("FOREIGN", FOREIGN);
        assertRefused(post(JSON, json.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=UTF-16LE",
                "application/json; charset=UTF-8",
                "application/vnd.note+json",
                "text/json",
                "text/plain",
                "*/*"
            })
    @DisplayName("A body that the guard and the binding read in different charsets or types")
    void noTypeHidesAnIdentifier(String type) {
        String json = "{\"note\":" + FOREIGN + "}";
        assertRefused(post(type, json.getBytes(UTF_8)));
        assertRefused(post(type, json.getBytes(UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=UTF-16LE"})
    void noCharsetHidesALongText(String type) {
        String json = "{\"text\":\"" + "x".repeat(1_100) + "\"}";
        assertRefused(put(type, json.getBytes(UTF_8)));
        assertRefused(put(type, json.getBytes(UTF_16LE)));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Exchange post(String type, byte[] body) {
        return send("body/property", type, "POST", body);
    }

    private Exchange put(String type, byte[] body) {
        return send("plain/notes/" + Notes.BOBS, type, "PUT", body);
    }

    private Exchange send(String target, String type, String verb, byte[] body) {
        return Exchange.send(HttpRequest.newBuilder(server.uri().resolve(target))
                .header("Authorization", TestLogin.SCHEME + "bob member")
                .header("Content-Type", type)
                .method(verb, HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static void assertRefused(Exchange exchange) {
        assertThat(exchange.status()).as(exchange.body()).isBetween(400, 499);
        assertThat(exchange.runs()).as("resource methods that ran").isZero();
    }
}
