package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.insight.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What callers are answered instead, as RFC 9457 problems. */
final class RefusalResponses {

    /** The schema of a problem, in the components of the document. */
    static final String PROBLEM = "PortcullisProblem";

    private RefusalResponses() {}

    /** Those that the document does not describe itself. */
    static ObjectNode missing(EndpointPolicy endpoint, JsonNode described) {
        List<Refusal> refusals = new ArrayList<>(Refusal.of(endpoint));
        refusals.add(new Refusal(500, "an error inside; nothing of it is told"));
        ObjectNode responses = JsonNodeFactory.instance.objectNode();
        for (Refusal refusal : refusals) {
            String status = Integer.toString(refusal.status());
            if (!described.has(status)) {
                describe(responses.putObject(status), refusal);
            }
        }
        return responses;
    }

    private static void describe(ObjectNode response, Refusal refusal) {
        response.put("description", refusal.when());
        if (refusal.status() == 401) {
            header(response, "WWW-Authenticate", "string", "How to log in (RFC 9110, 11.6.1)");
        }
        if (refusal.status() == 429) {
            header(response, "Retry-After", "integer", "Seconds to wait (RFC 9110, 10.2.3)");
        }
        response.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/" + PROBLEM);
    }

    private static void header(ObjectNode response, String name, String type, String description) {
        response.withObject("/headers")
                .putObject(name)
                .put("description", description)
                .putObject("schema")
                .put("type", type);
    }

    static ObjectNode problem() {
        ObjectNode schema = JsonNodeFactory.instance
                .objectNode()
                .put("description", "A problem in the format of RFC 9457; some have further members.")
                .put("type", "object");
        schema.putArray("required").add("status").add("title");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer");
        properties.putObject("detail").put("type", "string");
        return schema;
    }
}
