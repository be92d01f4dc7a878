package dev.portcullis.report.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.StableJson;
import java.util.Optional;

/**
 * The policy as an <a href="https://spec.openapis.org/overlay/v1.0.0.html">OpenAPI Overlay 1.0.0</a>, which is valid as
 * 1.1.0, too: what an OpenAPI document has to say about security, refusals and schemas so that it tells what is enforced.
 *
 * <p>Two traps of overlays are avoided. An update <em>adds</em> to an array, so that a second security requirement would
 * document a weaker policy: arrays are removed first. A target that selects nothing is no error: so each is looked up in
 * the document beforehand.
 */
public final class OverlayReport {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(StableJson.printer());

    private OverlayReport() {}

    /**
     * The overlay for a document.
     *
     * @param openapi the OpenAPI document 3.x, in JSON
     * @param scheme the security scheme that callers log in with; empty for the only one of the document
     * @return JSON text with a line feed at its end; equal arguments give equal text
     * @throws OverlayException if the document is none, has no such scheme, or an endpoint is not exactly one of its operations
     */
    public static String render(PolicyReport report, String openapi, OverlayProfile profile, Optional<String> scheme) {
        Document document = Document.read(openapi);
        ObjectNode overlay = MAPPER.createObjectNode().put("overlay", "1.0.0");
        overlay.putObject("info").put("title", "Access policy").put("version", report.generator());
        Actions actions = new Actions(overlay.putArray("actions"));
        if (document.schema(RefusalResponses.PROBLEM).isMissingNode()) {
            actions.update("$", components());
        }
        String name = document.scheme(scheme);
        SecurityRequirements requirements =
                new SecurityRequirements(name, profile == OverlayProfile.INTERNAL && document.mayNameRoles(name));
        for (EndpointPolicy endpoint : report.endpoints()) {
            describe(endpoint, document.operation(endpoint), requirements, profile, actions);
        }
        new Schemas(report, document, profile).restrict(actions);
        try {
            return WRITER.writeValueAsString(overlay) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An overlay could not be written", e);
        }
    }

    private static void describe(
            EndpointPolicy endpoint,
            Operation operation,
            SecurityRequirements requirements,
            OverlayProfile profile,
            Actions actions) {
        if (operation.node().has("security")) {
            actions.remove(operation.target() + ".security");
        }
        if (operation.node().has(Extensions.POLICY)) {
            actions.remove(operation.target() + "['" + Extensions.POLICY + "']");
        }
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        update.set("security", requirements.of(endpoint.access()));
        update.set(
                "responses", RefusalResponses.missing(endpoint, operation.node().path("responses")));
        if (profile == OverlayProfile.INTERNAL) {
            update.set(Extensions.POLICY, Extensions.of(endpoint));
        }
        actions.update(operation.target(), update);
    }

    private static ObjectNode components() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putObject("components").putObject("schemas").set(RefusalResponses.PROBLEM, RefusalResponses.problem());
        return root;
    }
}
