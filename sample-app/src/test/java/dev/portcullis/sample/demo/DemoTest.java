package dev.portcullis.sample.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.report.PolicyJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Path POLICY = Path.of("target", "portcullis", "policy.json");
    /** Not the default version: Grizzly waits in vain for the body of a POST that offers to go on in HTTP/2. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path build;

    /** The policy that the compiler found, to be compared with the one that was asked for. */
    @Test
    void thePolicyOfTheVault() throws IOException {
        assertThat(PolicyTable.of(PolicyJson.read(Files.readString(POLICY)))).isEqualTo("""
                METHOD  ROUTE                 WHO        OWNER                       RATE                                           SIZE                                    LEAVES
                GET     /api/documents        logged in  OwnedResults or admin       120/1m by caller                               -                                       DocumentView[]
                POST    /api/documents        logged in  -                           120/1m by caller                               body 64 KiB; title 200; content 20000   DocumentView
                DELETE  /api/documents/{id}   logged in  DocumentOwnership or admin  120/1m by caller                               -                                       nothing
                GET     /api/documents/{id}   logged in  DocumentOwnership or admin  120/1m by caller                               -                                       DocumentView
                PUT     /api/documents/{id}   logged in  DocumentOwnership or admin  120/1m by caller                               body 64 KiB; title 200; content 20000   DocumentView
                POST    /api/forgot-password  anyone     -                           30/1m by client; 5 calls by username, lock 1h  body 64 KiB; username 64                nothing
                GET     /api/health           anyone     -                           120/1m by client                               -                                       HealthView
                POST    /api/images           logged in  -                           5/1h by caller                                 body 1 MiB                              ImageView
                GET     /api/images/{id}      logged in  ImageOwnership              120/1m by caller                               -                                       byte[]
                GET     /api/lab              anyone     -                           600/1m by client                               -                                       byte[]
                GET     /api/lab/policy.html  anyone     -                           600/1m by client                               -                                       byte[]
                GET     /api/lab/policy.json  anyone     -                           600/1m by client                               -                                       byte[]
                GET     /api/lab/situation    anyone     -                           600/1m by client                               -                                       SituationView
                GET     /api/lab/{file}       anyone     -                           600/1m by client                               -                                       byte[]
                POST    /api/login            anyone     -                           30/1m by client; 5 tries by username, lock 1h  body 64 KiB; username 64; password 128  ChallengeView
                DELETE  /api/users/{id}       admin      not owned                   120/1m by caller                               -                                       nothing
                GET     /api/users/{id}       logged in  SelfOwnership or admin      120/1m by caller                               -                                       UserView
                POST    /api/verify-otp       anyone     -                           30/1m by client; 5 tries by username, lock 1h  body 64 KiB; username 64; code 6        TokenView""");
    }

    @Test
    void theTokensAndThePasswordsThatItPrintsAreGood() throws Exception {
        Files.createDirectories(build.resolve("portcullis"));
        Files.copy(POLICY, build.resolve("portcullis").resolve("policy.json"));

        try (Demo demo = Demo.start(0, build, new PrintStream(printed, true, UTF_8))) {
            URI api = demo.server().uri().resolve("api/");
            JsonNode tokens = MAPPER.readTree(build.resolve("demo-tokens.json").toFile());
            assertThat(tokens.fieldNames()).toIterable().containsExactly("alice", "bob", "carol");
            assertThat(titles(api, tokens.get("alice").asText())).containsExactly("Wages");
            assertThat(titles(api, tokens.get("bob").asText())).containsExactly("Holidays");
            assertThat(titles(api, tokens.get("carol").asText()))
                    .containsExactlyInAnyOrder("Wages", "Holidays", "Diary");

            String password = found("bob +\\(member\\) +password (\\S+)");
            Map<String, String> credentials = Map.of("username", "bob", "password", password);
            HttpResponse<String> login = send(HttpRequest.newBuilder(api.resolve("login"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(MAPPER.writeValueAsString(credentials))));
            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(found("To bob@example.org: your one-time code is (\\d+)"))
                    .hasSize(6);
        }
    }

    private String found(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(printed.toString(UTF_8));
        assertThat(matcher.find()).as(printed.toString(UTF_8)).isTrue();
        return matcher.group(1);
    }

    private static Iterable<String> titles(URI api, String token) throws IOException, InterruptedException {
        HttpResponse<String> documents =
                send(HttpRequest.newBuilder(api.resolve("documents")).header("Authorization", "Bearer " + token));
        return MAPPER.readTree(documents.body()).findValuesAsText("title");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
