package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessAndOwnershipTest {

    private static TestServer server;
    private static TestServer unguarded;

    @BeforeAll
    static void start() {
        server = TestServer.start(new ResourceConfig(Documents.class, LateLogin.class));
        unguarded = TestServer.unguarded(Documents.class);
    }

    @AfterAll
    static void stop() {
        server.close();
        unguarded.close();
    }

    @Test
    void withoutPortcullisEverybodyReadsEverything() {
        assertThat(unguarded.get("/documents/" + Documents.ALICES).statusCode()).isEqualTo(200);
        assertThat(unguarded.get("/documents/" + Documents.ALICES, "bob:member").body())
                .isEqualTo("content of " + Documents.ALICES);
    }

    @Test
    void anonymousCallersAreAskedToLogIn() {
        HttpResponse<String> response = server.get("/documents/" + Documents.ALICES);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/unauthenticated\","
                        + "\"title\":\"Authentication required\",\"status\":401}");
    }

    @Test
    void aPrincipalWithoutANameIsAnonymousWhateverItsRoles() {
        assertThat(server.get("/documents/" + Documents.ALICES, ":admin").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theWrongRoleIsForbidden() {
        assertThat(server.get("/documents/" + Documents.ALICES, "alice:guest").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aCallerWhoIsChangedAfterAccessWasDecidedIsRefused() {
        HttpResponse<String> response = server.send(server.request("/documents/" + Documents.ALICES)
                .headers("User", "alice:member", "Act-As", "bob:guest"));

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("content of");
        assertThat(server.send(server.request("/documents/" + Documents.ALICES)
                                .headers("User", "alice:member", "Act-As", "alice:member"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOwnerReads() {
        HttpResponse<String> response = server.get("/documents/" + Documents.ALICES, "alice:member");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("content of " + Documents.ALICES);
    }

    @Test
    void strangersAreForbiddenAndExceptedRolesAreNot() {
        assertThat(server.get("/documents/" + Documents.ALICES, "bob:member").statusCode())
                .isEqualTo(403);
        assertThat(server.get("/documents/" + Documents.ALICES, "carol:admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void absentIsNotFound() {
        assertThat(server.get("/documents/" + Documents.NOBODYS, "alice:member").statusCode())
                .isEqualTo(404);
    }

    @Test
    void foreignAndAbsentCannotBeToldApartWhereThatIsDeclared() {
        HttpResponse<String> foreign = server.get("/documents/hidden/" + Documents.BOBS, "alice:member");
        HttpResponse<String> absent = server.get("/documents/hidden/" + Documents.NOBODYS, "alice:member");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(absent.body());
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(headers(foreign)).isEqualTo(headers(absent));
    }

    @Test
    void aRuleThatThrowsRefusesAndTellsNothing() {
        HttpResponse<String> response = server.get("/documents/" + Documents.CURSED, "alice:member");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("secret", "Exception");
    }

    @Test
    void aMalformedPathValueIsNotFound() {
        assertThat(server.get("/documents/42", "alice:member").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice;x=bob", "%61lice", "alice;/", "a%6Cice;bob"})
    void thePathValueIsWhatTheMethodReceives(String value) {
        HttpResponse<String> response = server.get("/documents/named/" + value, "alice:member");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("content of alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob;alice", "bob;x=alice", "%62ob", "alice%00", "Alice", "alice%20"})
    void noSpellingOfAPathValueOpensAForeignObject(String value) {
        assertThat(server.get("/documents/named/" + value, "alice:member").statusCode())
                .isEqualTo(403);
        assertThat(unguarded.get("/documents/named/" + value, "alice:member").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id=", "?id", "?id=%s&id=%s", "?id=%s&ID=%s", "?ID=%s&iD=%s", "?id=x"})
    void aQueryParameterThatIsNotExactlyOneValueIsRefused(String query) {
        String path = "/documents/query" + query.replace("%s", Documents.ALICES.toString());

        HttpResponse<String> response = server.get(path, "alice:member");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .isEqualTo("{\"type\":\"https://portcullis.dev/problems/invalid-parameter\","
                        + "\"title\":\"Invalid parameter\",\"status\":400,\"parameter\":\"id\",\"in\":\"query\"}");
    }

    @Test
    void aQueryParameterIsOwned() {
        assertThat(server.get("/documents/query?id=" + Documents.ALICES, "alice:member")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get("/documents/query?id=" + Documents.BOBS, "alice:member")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aHeaderIsOwnedAndItsDefaultToo() throws IOException {
        assertThat(server.get("/documents/header", "alice:member").statusCode()).isEqualTo(200);
        assertThat(server.get("/documents/header", "bob:member").statusCode()).isEqualTo(403);
        assertThat(server.send(server.request("/documents/header")
                                .header("User", "alice:member")
                                .header("document", Documents.BOBS.toString()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.send(server.request("/documents/header")
                                .header("User", "alice:member")
                                .header("Document", Documents.ALICES.toString())
                                .header("Document", Documents.BOBS.toString()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void headRunsTheGuardOfGet() {
        assertThat(server.send(server.request("/documents/" + Documents.ALICES)
                                .header("User", "bob:member")
                                .method("HEAD", java.net.http.HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, ?> headers(HttpResponse<?> response) {
        Map<String, Object> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(Set.of("date"));
        return headers;
    }

    /** Logs somebody else in, later than guards can know. */
    @Priority(Priorities.USER)
    static final class LateLogin implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String user = request.getHeaderString("Act-As");
            if (user != null) {
                request.getHeaders().putSingle("User", user);
                new TestServer.Login().filter(request);
            }
        }
    }
}
