package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.StatusResource;
import dev.portcullis.processor.OnDisk;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serves a compiled resource on Jersey: the runtime finds its guard by itself and asks it. */
class ServedGuardTest {

    private static final String VIEW = """
            public record NoteView(
                    @Expose UUID id,
                    @Expose String owner,
                    @Expose(roles = "admin", owner = "owner") String text,
                    String internal) {}
            """;

    private static final String THREAD = """
            public class ThreadView {
                @Expose public String getTitle() { return "hello"; }
                @Expose public ThreadView getParent() { return this; }
            }
            """;

    private static final String NEW_NOTE = """
            public record NewNote(
                    @MaxSize(20) String text,
                    List<NewNote> answers,
                    @jakarta.validation.constraints.Size(max = 2) List<@jakarta.validation.constraints.Size(max = 5) String>
                            tags) {}
            """;

    private static final String CREDENTIALS = "public record Credentials(String username, String password) {}";

    private static final String OWNERSHIP = """
            public class NoteOwnership implements OwnerLookup<UUID> {
                @Override
                public Optional<String> ownerOf(UUID id) {
                    return id.getLeastSignificantBits() == 0 ? Optional.empty() : Optional.of("alice");
                }
            }
            """;

    private static final String RESOURCE = """
            @Path("/notes")
            @Produces(MediaType.APPLICATION_JSON)
            @Consumes(MediaType.APPLICATION_JSON)
            public class NoteResource {
                @GET @Path("{id}")
                @Authenticated
                public NoteView get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
                    return new NoteView(id, "alice", "hello", "secret");
                }

                @GET @Path("thread")
                @Authenticated
                public ThreadView thread() {
                    return new ThreadView();
                }

                @GET
                @RequiresRole("admin")
                public List<NoteView> all() {
                    return List.of(new NoteView(new UUID(0, 1), "bob", "hello", "secret"));
                }

                @POST
                @Authenticated
                @MaxSize(200)
                @RateLimited(permits = 3, per = "PT1H", by = RateLimited.Key.CALLER)
                @Returns(type = NoteView.class, status = 201)
                public Response create(NewNote note) {
                    return Response.status(201).entity(new NoteView(new UUID(0, 2), "alice", note.text(), "secret")).build();
                }

                @POST @Path("login")
                @PublicAccess(reason = "Callers have no token before they log in")
                @RateLimited(permits = 1000, per = "PT1H", burst = 500, name = "log-in")
                @AttemptLimited(max = 3, lockFor = "PT1H", key = "username")
                @Returns(type = void.class, status = 204)
                public Response login(Credentials credentials) {
                    return Response.status(credentials.password().equals("right") ? 204 : 401).build();
                }
            }
            """;

    private static final String STATUS_POLICY = """
            @PolicyFor(type = com.example.library.StatusResource.class)
            @RequiresRole("operator")
            interface StatusPolicy {
                @OpaqueBody(reason = "one word")
                String get();
            }
            """;

    private static final String NOTE = "/notes/00000000-0000-0000-0000-000000000001";

    /** Grizzly does not read the body of a request that asks for HTTP/2, as the client's default does. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static URLClassLoader classes;
    private static HttpServer server;

    @BeforeAll
    static void serve(@TempDir Path target) throws IOException, ClassNotFoundException {
        Path output = target.resolve("classes");
        OnDisk.Build build = OnDisk.compile(
                output, List.of(), VIEW, THREAD, NEW_NOTE, CREDENTIALS, OWNERSHIP, RESOURCE, STATUS_POLICY);
        assertThat(build.messages()).isEmpty();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        classes = new URLClassLoader(new URL[] {output.toUri().toURL()}, before);
        thread.setContextClassLoader(classes);
        try {
            ResourceConfig application =
                    new ResourceConfig(classes.loadClass("com.acme.NoteResource"), StatusResource.class, Login.class);
            server = GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application, true);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        server.shutdownNow();
        classes.close();
    }

    private static HttpResponse<String> send(String method, String path, String user, String body)
            throws IOException, InterruptedException {
        int port = server.getListeners().iterator().next().getPort();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("User", user)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return send("GET", path, user, "");
    }

    @Test
    void accessIsDecidedFirst() throws Exception {
        assertThat(get(NOTE, "").statusCode()).isEqualTo(401);
        assertThat(get("/notes", "alice").statusCode()).isEqualTo(403);
        assertThat(get("/notes", "carol:admin").statusCode()).isEqualTo(200);
    }

    @Test
    void theInterfaceOfALibraryDecidesAboutItsResource() throws Exception {
        assertThat(get("/status", "").statusCode()).isEqualTo(401);
        assertThat(get("/status", "alice").statusCode()).isEqualTo(403);
        assertThat(get("/status", "carol:operator").body()).isEqualTo("up");
    }

    @Test
    void onlyOwnersAndExemptRolesReachAnObject() throws Exception {
        assertThat(get(NOTE, "alice").statusCode()).isEqualTo(200);
        assertThat(get(NOTE, "bob").statusCode()).isEqualTo(403);
        assertThat(get(NOTE, "carol:admin").statusCode()).isEqualTo(200);
        assertThat(get("/notes/00000000-0000-0000-0000-000000000000", "alice").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyExposedPropertiesLeave() throws Exception {
        assertThat(get(NOTE, "alice").body()).isEqualTo("""
                        {"id":"00000000-0000-0000-0000-000000000001","owner":"alice","text":"hello"}""");
        assertThat(get("/notes", "carol:admin").body()).isEqualTo("""
                        [{"id":"00000000-0000-0000-0000-000000000001","owner":"bob","text":"hello"}]""");
    }

    @Test
    void nothingOfDataThatContainsItselfLeaves() throws Exception {
        HttpResponse<String> response = get("/notes/thread", "alice");
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain("hello");
    }

    @Test
    void callersAreCountedApart() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(send("POST", "/notes", "dave", "{\"text\":\"x\"}").statusCode())
                    .isEqualTo(201);
        }
        assertThat(send("POST", "/notes", "dave", "{\"text\":\"x\"}").statusCode())
                .isEqualTo(429);
        HttpResponse<String> other = send("POST", "/notes", "alice", "{\"text\":\"x\"}");
        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(other.body()).contains("\"text\":\"x\"").doesNotContain("secret");
    }

    @Test
    void bodiesAndTheirMembersAreBoundedAtEveryDepth() throws Exception {
        String longText = "x".repeat(21);
        assertThat(send("POST", "/notes", "erin", "{\"text\":\"" + longText + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(
                                "POST",
                                "/notes",
                                "erin",
                                "{\"text\":\"a\",\"answers\":[{\"answers\":[{\"text\":\"" + longText + "\"}]}]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("POST", "/notes", "erin", "{\"text\":\"a\"" + " ".repeat(200) + "}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void constraintsInsideOfABodyAreEnforced() throws Exception {
        for (String body : List.of(
                "{\"tags\":[\"a\",\"b\",\"c\"]}",
                "{\"tags\":[\"a\",\"longer\"]}",
                "{\"answers\":[{\"tags\":[\"longer\"]}]}")) {
            assertThat(send("POST", "/notes", "grace", body).statusCode()).isEqualTo(400);
        }
        assertThat(send("POST", "/notes", "heidi", "{\"tags\":[\"a\",\"short\"]}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void requestWithoutTheBodyThatIsCountedByIsRefused() throws Exception {
        assertThat(send("POST", "/notes/login", "", "").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/notes/login", "", "null").statusCode()).isEqualTo(400);
    }

    @Test
    void accountLocksAfterFailures() throws Exception {
        String wrong = "{\"username\":\"frank\",\"password\":\"wrong\"}";
        assertThat(send("POST", "/notes/login", "", wrong).statusCode()).isEqualTo(401);
        assertThat(send("POST", "/notes/login", "", wrong).statusCode()).isEqualTo(401);
        assertThat(send("POST", "/notes/login", "", wrong).statusCode()).isEqualTo(401);
        assertThat(send("POST", "/notes/login", "", "{\"username\":\"frank\",\"password\":\"right\"}")
                        .statusCode())
                .isEqualTo(429);
        assertThat(send("POST", "/notes/login", "", "{\"username\":\"grace\",\"password\":\"right\"}")
                        .statusCode())
                .isEqualTo(204);
    }

    /** Callers are named by the header {@code User}: {@code alice:member,admin}. */
    @Priority(Priorities.AUTHENTICATION)
    static final class Login implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            String user = request.getHeaderString("User");
            if (!user.isEmpty()) {
                String[] parts = user.split(":", 2);
                request.setSecurityContext(
                        new LoggedIn(() -> parts[0], parts.length < 2 ? List.of() : List.of(parts[1].split(","))));
            }
        }
    }

    private record LoggedIn(Principal principal, List<String> roles) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return principal;
        }

        @Override
        public boolean isUserInRole(String role) {
            return roles.contains(role);
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "test";
        }
    }
}
