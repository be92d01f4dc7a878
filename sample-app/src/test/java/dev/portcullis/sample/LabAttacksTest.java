package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.sample.demo.DemoUser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the attack lab says of the careless twin is what the twin answers. */
class LabAttacksTest {

    private static final Path ATTACKS = Path.of("src/main/resources/dev/portcullis/sample/lab/attacks.json");
    private static final Path RULES = Path.of("..", "docs", "rules");

    @TestFactory
    List<DynamicTest> theTwinAnswersWhatTheLabSays() throws IOException {
        RunningVault twin = CarelessTwin.another();
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode attack : attacks()) {
            tests.add(DynamicTest.dynamicTest(attack.get("id").asText(), () -> check(twin, attack)));
        }
        return tests;
    }

    @Test
    void everyRuleThatItNamesHasAPage() throws IOException {
        assertThat(attacks())
                .allSatisfy(
                        attack -> assertThat(RULES.resolve(attack.get("rule").asText() + ".md"))
                                .exists());
    }

    private static JsonNode attacks() throws IOException {
        return new ObjectMapper().readTree(Files.readString(ATTACKS));
    }

    private static void check(RunningVault twin, JsonNode attack) throws IOException {
        Map<String, String> situation = Map.of(
                "attacker", twin.user("bob").id().toString(),
                "victim", "alice",
                "document", document(twin),
                "administrator", twin.user("carol").id().toString());
        Api caller = attack.path("as").asText().equals("attacker") ? twin.as("bob") : twin.anonymous();
        JsonNode careless = attack.get("careless");
        assertThat(careless.get("means").asText()).isNotBlank();
        int times = attack.path("times").asInt(1);
        assertThat(careless.get("answers")).hasSize(times);

        for (int n = 1; n <= times; n++) {
            HttpResponse<String> response = caller.send(request(caller, attack, situation, n));
            assertThat(response.statusCode())
                    .isEqualTo(careless.get("answers").get(n - 1).asInt());
            assertThat(response.body()).contains(filled(careless.path("shows").asText(), situation, n));
        }
        if (attack.get("method").asText().equals("DELETE")) {
            DemoUser administrator = twin.user("carol");
            assertThat(twin.logIn("carol", administrator.password()).statusCode())
                    .isEqualTo(401);
        }
    }

    private static String document(RunningVault twin) {
        HttpResponse<String> created =
                twin.as("alice").post("documents", Map.of("title", "Diary", "content", "What nobody else may read"));
        return Api.json(created).get("id").asText();
    }

    private static HttpRequest.Builder request(Api caller, JsonNode attack, Map<String, String> situation, int n)
            throws IOException {
        JsonNode body = attack.path("body");
        BodyPublisher content = BodyPublishers.noBody();
        HttpRequest.Builder request = caller.request(filled(attack.get("path").asText(), situation, n));
        if (body.has("json")) {
            request.header("Content-Type", Api.JSON);
            content = BodyPublishers.ofString(filled(body.get("json").toString(), situation, n));
        } else if (body.has("image")) {
            byte[] image = TestImages.png(body.get("image").asInt());
            boolean gzip = body.path("gzip").asBoolean();
            request.header("Content-Type", Api.PNG);
            if (gzip) {
                request.header("Content-Encoding", "gzip");
            }
            content = BodyPublishers.ofByteArray(gzip ? Gzip.compress(image) : image);
        }
        return request.method(attack.get("method").asText(), content);
    }

    private static String filled(String template, Map<String, String> situation, int n) {
        String text = template.replace("{n}", String.valueOf(n));
        for (Map.Entry<String, String> each : situation.entrySet()) {
            text = text.replace("{" + each.getKey() + "}", each.getValue());
        }
        return text;
    }
}
