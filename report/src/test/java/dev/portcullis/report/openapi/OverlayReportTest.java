package dev.portcullis.report.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.SampleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayReportTest {

    private static final String DOCUMENT = VaultDocument.json();
    private static final JsonNode INTERNAL = applied(DOCUMENT, OverlayProfile.INTERNAL);
    private static final JsonNode PUBLIC = applied(DOCUMENT, OverlayProfile.PUBLIC);

    @Test
    void anUpdateAloneWouldDocumentAWeakerPolicy() {
        String careless = "{\"actions\": [{\"target\": \"$.paths['/users/{number}'].delete\","
                + " \"update\": {\"security\": [{\"token\": [\"admin\", \"auditor\"]}]}}]}";

        assertThat(Overlay.apply(careless, DOCUMENT)
                        .at("/paths/~1users~1{number}/delete/security")
                        .toString())
                .isEqualTo("[{\"token\":[\"admin\"]},{\"token\":[\"admin\",\"auditor\"]}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/documents; get; [{'token':[]}]",
                "/documents/changes; get; [{'token':[]}]",
                "/documents/{documentId}; get; [{'token':[]}]",
                "/tenants/{tenant}/report/{year}; get; [{'token':[]}]",
                "/export; get; [{'token':['admin','head of records']}]",
                "/login; post; []",
                "/metrics; get; [{'token':[]}]",
                "/shredder; post; [{'token':[]}]",
                "/users/{number}; delete; [{'token':['admin']},{'token':['head of records']}]",
            })
    void saysWhoMayCall(String path, String method, String security) {
        assertThat(INTERNAL.path("paths")
                        .path(path)
                        .path(method)
                        .path("security")
                        .toString())
                .isEqualTo(security.replace('\'', '"'));
    }

    @Test
    void thePublicDocumentNamesNoRoleLimitOrClass() {
        assertThat(PUBLIC.toString())
                .doesNotContain("admin", "head of records", "x-portcullis", "PERSONAL", "com.acme", "PT1M");
        assertThat(PUBLIC.at("/paths/~1users~1{number}/delete/security").toString())
                .isEqualTo("[{\"token\":[]}]");
        assertThat(PUBLIC.at("/paths/~1login/post/security").toString()).isEqualTo("[]");
    }

    @Test
    void beforeVersion31OnlyTwoKindsOfSchemesNameRoles() {
        JsonNode old = applied(DOCUMENT.replace("\"3.1.0\"", "\"3.0.3\""), OverlayProfile.INTERNAL);

        assertThat(old.at("/paths/~1export/get/security").toString()).isEqualTo("[{\"token\":[]}]");
        assertThat(old.at("/paths/~1export/get/x-portcullis/access/roles").toString())
                .isEqualTo("[\"admin\",\"head of records\"]");
    }

    @Test
    void describesEveryRefusalAndKeepsWhatIsDescribed() {
        JsonNode responses = INTERNAL.at("/paths/~1documents/get/responses");

        assertThat(names(responses)).containsExactlyInAnyOrder("200", "400", "401", "429", "500");
        assertThat(responses.at("/401/description").asText()).isEqualTo("Log in first");
        assertThat(responses.at("/429/headers/Retry-After/schema/type").asText())
                .isEqualTo("integer");
        assertThat(responses
                        .at("/429/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/PortcullisProblem");
        assertThat(INTERNAL.at("/components/schemas/PortcullisProblem/required").toString())
                .isEqualTo("[\"status\",\"title\"]");
        assertThat(names(INTERNAL.at("/paths/~1users~1{number}/delete/responses")))
                .containsExactlyInAnyOrder("204", "401", "403", "404", "429", "500");
        assertThat(names(INTERNAL.at("/paths/~1documents/post/responses"))).contains("413", "415");
    }

    @Test
    void whatNeverLeavesIsNoPropertyAndIsNotRequired() {
        JsonNode view = INTERNAL.at("/components/schemas/DocumentView");

        assertThat(view.at("/properties").has("storageKey")).isFalse();
        assertThat(view.path("required").toString()).isEqualTo("[\"id\"]");
        assertThat(view.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(names(INTERNAL.at("/components/schemas/UserView/properties")))
                .containsExactlyInAnyOrder("email", "iban", "lastLogin");
    }

    @Test
    void saysWhoReceivesAProperty() {
        JsonNode properties = INTERNAL.at("/components/schemas/UserView/properties");

        assertThat(properties.at("/email/x-portcullis-expose").toString())
                .isEqualTo(
                        "{\"roles\":[\"admin\",\"head of records\"],\"owner\":\"name\",\"classification\":\"PERSONAL\"}");
        assertThat(properties.at("/lastLogin/x-portcullis-expose").toString()).isEqualTo("{\"roles\":[\"admin\"]}");
    }

    @Test
    void boundsWhatMayBeSetAndDropsWhatMayNot() {
        JsonNode schemas = INTERNAL.at("/components/schemas");

        assertThat(schemas.at("/NewDocument/properties/title/maxLength").asInt())
                .isEqualTo(200);
        assertThat(names(schemas.at("/NewDocument/properties"))).containsExactly("title", "owner");
        assertThat(schemas.at("/NewDocument/required").toString()).isEqualTo("[\"title\"]");
        assertThat(schemas.at("/Credentials/properties/username/maxLength").asInt())
                .as("the document is stricter")
                .isEqualTo(32);
    }

    @Test
    void tellsTheWholePolicyToColleagues() {
        JsonNode extension = INTERNAL.at("/paths/~1users~1{number}/delete/x-portcullis");

        assertThat(extension.toString())
                .isEqualTo("{\"access\":{\"kind\":\"any_role\",\"roles\":[\"admin\",\"head of records\"]},"
                        + "\"owner\":[{\"of\":\"path number\",\"rule\":\"com.acme.vault.UserOwnership\",\"onDenied\":404,"
                        + "\"exceptRoles\":[\"admin\",\"head of records\"]}],"
                        + "\"rateLimit\":[{\"name\":\"delete-user\",\"limit\":1,\"window\":\"PT1S\",\"burst\":1,"
                        + "\"unit\":\"requests\",\"key\":[\"caller\",\"client\"]}],\"maxSize\":[],"
                        + "\"evidenceFor\":[\"v5.0.0-8.1.1\",\"v5.0.0-8.2.1\",\"v5.0.0-8.3.1\",\"v5.0.0-8.2.2\","
                        + "\"v5.0.0-2.4.1\",\"v5.0.0-15.3.1\",\"v5.0.0-8.2.3\"]}");
    }

    @Test
    void namesTheEventsOfAStream() {
        assertThat(INTERNAL.at("/paths/~1documents~1changes/get/x-portcullis/events")
                        .toString())
                .isEqualTo("[\"com.acme.vault.DocumentView\"]");
        assertThat(INTERNAL.at("/paths/~1documents/get/x-portcullis").has("events"))
                .isFalse();
    }

    @Test
    void applyingItTwiceChangesNothingMore() {
        for (OverlayProfile profile : OverlayProfile.values()) {
            JsonNode once = applied(DOCUMENT, profile);

            assertThat(applied(once.toString(), profile)).isEqualTo(once);
        }
    }

    @Test
    void usesOnlyWhatBothVersionsOfOverlaysHave() {
        JsonNode overlay = Overlay.tree(render(DOCUMENT, OverlayProfile.INTERNAL));

        assertThat(overlay.path("overlay").asText()).isEqualTo("1.0.0");
        assertThat(names(overlay)).containsExactly("overlay", "info", "actions");
        assertThat(overlay.path("actions"))
                .isNotEmpty()
                .allSatisfy(action ->
                        assertThat(names(action)).isIn(List.of("target", "update"), List.of("target", "remove")));
    }

    @Test
    void pathsBelowTheServerAreFound() {
        String below = DOCUMENT.replace("https://vault.example.org/", "https://{host}.example.org/users/")
                .replace("\"/users/{number}\"", "\"/{id}\"");

        assertThat(applied(below, OverlayProfile.INTERNAL)
                        .at("/paths/~1{id}/delete/x-portcullis/access/kind")
                        .asText())
                .isEqualTo("any_role");
    }

    @Test
    void anEndpointThatIsNotDescribedIsAnError() {
        ObjectNode document = (ObjectNode) Overlay.tree(DOCUMENT);
        ((ObjectNode) document.at("/paths/~1users~1{number}")).remove("delete");

        assertThatThrownBy(() -> render(document.toString(), OverlayProfile.PUBLIC))
                .isInstanceOf(OverlayException.class)
                .hasMessage("DELETE /users/{number} is not in the OpenAPI document: describe it there, or remove the"
                        + " endpoint");
    }

    @Test
    void anEndpointThatIsDescribedTwiceIsAnError() {
        ObjectNode document = (ObjectNode) Overlay.tree(DOCUMENT);
        ObjectNode paths = (ObjectNode) document.path("paths");
        paths.set("/users/{id}", paths.path("/users/{number}").deepCopy());

        assertThatThrownBy(() -> render(document.toString(), OverlayProfile.PUBLIC))
                .isInstanceOf(OverlayException.class)
                .hasMessage("DELETE /users/{number} is described more than once: [/users/{number}, /users/{id}]");
    }

    @Test
    void theSchemeThatCallersLogInWithIsNotGuessed() {
        ObjectNode document = (ObjectNode) Overlay.tree(DOCUMENT);
        ((ObjectNode) document.at("/components/securitySchemes"))
                .putObject("key")
                .put("type", "apiKey");
        String two = document.toString();

        assertThatThrownBy(() -> render(two, OverlayProfile.PUBLIC))
                .hasMessage(
                        "The OpenAPI document has the security schemes [token, key]; name the one that callers log in"
                                + " with");
        assertThatThrownBy(() ->
                        OverlayReport.render(SampleReports.vault(), two, OverlayProfile.PUBLIC, Optional.of("basic")))
                .hasMessage("The OpenAPI document has the security schemes [token, key]; basic is none of them");
        assertThat(OverlayReport.render(SampleReports.vault(), two, OverlayProfile.PUBLIC, Optional.of("key")))
                .contains("\"key\": []");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}; Not an OpenAPI document of version 3: \"openapi\" is missing",
                "{\"openapi\": \"2.0\"}; Not an OpenAPI document of version 3: \"openapi\" is \"2.0\"",
            })
    void whatIsNoDocumentIsAnError(String text, String message) {
        assertThatThrownBy(() -> render(text, OverlayProfile.PUBLIC)).hasMessage(message);
    }

    @Test
    void whatIsNoJsonIsAnError() {
        assertThatThrownBy(() -> render("openapi: 3.1.0", OverlayProfile.PUBLIC))
                .isInstanceOf(OverlayException.class)
                .hasMessageStartingWith("Not an OpenAPI document in JSON: ");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String render(String document, OverlayProfile profile) {
        return OverlayReport.render(SampleReports.vault(), document, profile, Optional.empty());
    }

    private static JsonNode applied(String document, OverlayProfile profile) {
        return Overlay.apply(render(document, profile), document);
    }
}
