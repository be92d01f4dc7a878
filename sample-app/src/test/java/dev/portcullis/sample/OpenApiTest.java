package dev.portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.openapi.OverlayException;
import dev.portcullis.report.openapi.OverlayProfile;
import dev.portcullis.report.openapi.OverlayReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the OpenAPI document of the service says once the policy has been laid over it. */
class OpenApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Configuration PATHS = Configuration.builder()
            .jsonProvider(new JacksonJsonNodeJsonProvider())
            .mappingProvider(new JacksonMappingProvider())
            .options(Option.ALWAYS_RETURN_LIST)
            .build();

    private final PolicyReport policy = PolicyJson.read(resource("/META-INF/portcullis/policy.json"));
    private final String document = resource("/openapi.json");

    @Test
    void everyEndpointIsDescribedWithWhoMayCallIt() throws IOException {
        JsonNode internal = applied(OverlayProfile.INTERNAL);

        assertThat(policy.endpoints()).hasSizeGreaterThan(10).allSatisfy(endpoint -> {
            JsonNode operation = operation(internal, endpoint);
            assertThat(operation.path("security").toString())
                    .isEqualTo(
                            switch (Objects.requireNonNull(endpoint.access()).kind()) {
                                case PUBLIC -> "[]";
                                case ANY_ROLE -> "[{\"token\":[\"admin\"]}]";
                                default -> "[{\"token\":[]}]";
                            });
            assertThat(operation.at("/x-portcullis/access/kind").asText())
                    .isEqualToIgnoringCase(endpoint.access().kind().name());
            assertThat(operation.path("responses").has("429"))
                    .isEqualTo(!endpoint.rates().isEmpty() || endpoint.attempts() != null);
        });
    }

    @Test
    void theWrongRoleOfTheDocumentIsReplacedAndNotAddedTo() throws IOException {
        assertThat(MAPPER.readTree(document)
                        .at("/paths/~1users~1{userId}/delete/security")
                        .toString())
                .isEqualTo("[{\"token\":[\"member\"]}]");
        assertThat(applied(OverlayProfile.INTERNAL)
                        .at("/paths/~1users~1{userId}/delete/security")
                        .toString())
                .isEqualTo("[{\"token\":[\"admin\"]}]");
    }

    @Test
    void theHashOfAPasswordIsNoPropertyOfAUser() throws IOException {
        JsonNode user = applied(OverlayProfile.PUBLIC).at("/components/schemas/UserView");

        assertThat(user.path("properties").has("passwordHash")).isFalse();
        assertThat(user.path("required").toString()).isEqualTo("[\"id\",\"username\"]");
        assertThat(user.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void callersAreToldHowMuchIsTaken() throws IOException {
        JsonNode schemas = applied(OverlayProfile.PUBLIC).at("/components/schemas");

        assertThat(schemas.at("/DocumentText/properties/title/maxLength").asInt())
                .isEqualTo(200);
        assertThat(schemas.at("/OneTimeCode/properties/code/maxLength").asInt()).isEqualTo(6);
    }

    @Test
    void anEndpointThatTheDocumentForgotIsAnError() throws IOException {
        ObjectNode forgetful = (ObjectNode) MAPPER.readTree(document);
        ((ObjectNode) forgetful.path("paths")).remove("/images");

        assertThatThrownBy(() ->
                        OverlayReport.render(policy, forgetful.toString(), OverlayProfile.PUBLIC, Optional.empty()))
                .isInstanceOf(OverlayException.class)
                .hasMessageStartingWith("POST /api/images is not in the OpenAPI document");
    }

    private JsonNode applied(OverlayProfile profile) throws IOException {
        JsonNode result = MAPPER.readTree(document);
        String overlay = OverlayReport.render(policy, document, profile, Optional.empty());
        for (JsonNode action : MAPPER.readTree(overlay).path("actions")) {
            JsonPath target = JsonPath.compile(action.path("target").asText());
            JsonNode selected = target.read(result, PATHS);
            assertThat(selected).as(action.path("target").asText()).hasSize(1);
            if (action.path("remove").asBoolean()) {
                target.delete(result, PATHS);
            } else {
                MAPPER.readerForUpdating(selected.get(0)).readValue(action.path("update"));
            }
        }
        return result;
    }

    private static JsonNode operation(JsonNode document, EndpointPolicy endpoint) {
        String shape = endpoint.route().replaceFirst("^/api", "").replaceAll("\\{[^}]*}", "{}");
        return document.path("paths").properties().stream()
                .filter(path -> path.getKey().replaceAll("\\{[^}]*}", "{}").equals(shape))
                .map(path -> path.getValue().path(endpoint.httpMethod().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) {
        try (InputStream file = OpenApiTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
