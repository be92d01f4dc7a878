package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureTest {

    private static TestServer server;
    private static TestServer unguarded;

    @BeforeAll
    static void start() {
        server = TestServer.start(new ResourceConfig(Views.class, Careless.class, MakesEverythingASuccess.class));
        unguarded = TestServer.unguarded(Views.class, Careless.class);
    }

    @AfterAll
    static void stop() {
        server.close();
        unguarded.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "undeclared", "conflict", "thrown", "mapped", "async"})
    void withoutPortcullisTheSecretLeaves(String path) {
        assertThat(unguarded.get("/views/" + path).body()).contains("hash-of-the-password");
    }

    @ParameterizedTest
    @CsvSource({
        "user, 200",
        "broken, 200",
        "undeclared, 500",
        "conflict, 409",
        "thrown, 409",
        "mapped, 422",
        "async, 200",
    })
    void theSecretNeverLeaves(String path, int status) {
        HttpResponse<String> response = server.get("/views/" + path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).doesNotContain("hash", "Exception", "dev.portcullis.runtime");
    }

    @Test
    void onlyDeclaredPropertiesOfTheDeclaredTypeLeave() {
        HttpResponse<String> response = server.get("/views/user");

        assertThat(response.body()).isEqualTo("{\"name\":\"alice\"}");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(server.get("/views/async").body()).isEqualTo("{\"name\":\"alice\"}");
    }

    @Test
    void conditionalPropertiesLeaveForTheirReaders() {
        String all = "{\"name\":\"alice\",\"email\":\"alice@example.org\"}";

        assertThat(server.get("/views/user", "carol:admin").body()).isEqualTo(all);
        assertThat(server.get("/views/user", "alice:member").body()).isEqualTo(all);
        assertThat(server.get("/views/user", "bob:member").body()).isEqualTo("{\"name\":\"alice\"}");
        assertThat(server.get("/views/user", ":admin").body()).isEqualTo("{\"name\":\"alice\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "endless"})
    void aGetterThatThrowsIsAFailureAndNotHalfABody(String path) {
        HttpResponse<String> response = server.get("/views/" + path, "alice:member");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/internal-error\","
                        + "\"title\":\"Internal error\",\"status\":500}");
    }

    @Test
    void anUndeclaredErrorKeepsItsStatusAndHeaders() {
        HttpResponse<String> response = server.get("/views/thrown");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(response.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409}");
    }

    @Test
    void opaqueContentLeavesAsItIs() {
        HttpResponse<String> response = server.get("/views/opaque");

        assertThat(response.body()).isEqualTo("\u0001\u0002\u0003");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("image/png");
    }

    @Test
    void routesThatDoNotExistAnswerWithAProblem() {
        assertThat(server.get("/nothing").statusCode()).isEqualTo(202);
        try (TestServer plain = TestServer.start(new ResourceConfig(Views.class))) {
            HttpResponse<String> missing = plain.get("/nothing");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).isEqualTo("{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}");
            HttpResponse<String> wrongMethod = plain.get("/views/note");
            assertThat(wrongMethod.statusCode()).isEqualTo(405);
            assertThat(wrongMethod.headers().firstValue("Allow")).isPresent();
        }
    }

    @Test
    void anExceptionThatNobodyMapsTellsNothing() {
        try (TestServer plain = TestServer.start(new ResourceConfig(Views.class))) {
            HttpResponse<String> response = plain.get("/views/failing");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(response.body())
                    .isEqualTo("{\"type\":\"https://portcullis.dev/problems/internal-error\","
                            + "\"title\":\"Internal error\",\"status\":500}");
        }
    }

    @Test
    void aMapperThatMakesEverythingASuccessMakesNoneOfARefusal() {
        assertThat(server.get("/views/failing").statusCode()).isEqualTo(202);

        assertThat(server.post("/views/note", "{").statusCode()).isEqualTo(400);
        assertThat(server.post("/views/note", "{\"title\":\"too long\"}").statusCode())
                .isEqualTo(400);
        assertThat(server.send(server.request("/views/note")
                                .header("Content-Encoding", "br")
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void optionsAreAnsweredByTheServer() {
        HttpResponse<String> response =
                server.send(server.request("/views/user").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    static final class Careless implements ExceptionMapper<IllegalArgumentException> {

        @Override
        public Response toResponse(IllegalArgumentException exception) {
            return Response.status(422)
                    .entity(Map.of("message", String.valueOf(exception.getMessage())))
                    .build();
        }
    }

    static final class MakesEverythingASuccess implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable exception) {
            return Response.accepted().build();
        }
    }
}
