package dev.portcullis.report.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.EndpointPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An OpenAPI document of version 3. */
final class Document {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    static Document read(String json) {
        try {
            JsonNode root = new JsonMapper().readTree(json);
            if (!root.path("openapi").asText().startsWith("3.")) {
                throw new OverlayException("Not an OpenAPI document of version 3: \"openapi\" is "
                        + (root.has("openapi") ? root.path("openapi") : "missing"));
            }
            return new Document(root);
        } catch (JsonProcessingException e) {
            throw new OverlayException("Not an OpenAPI document in JSON: " + e.getOriginalMessage());
        }
    }

    /** The one operation that is this endpoint. */
    Operation operation(EndpointPolicy endpoint) {
        List<Operation> found = new ArrayList<>();
        String wanted = shape(endpoint.route());
        root.path("paths").properties().forEach(path -> {
            JsonNode node = path.getValue().path(endpoint.httpMethod().toLowerCase(Locale.ROOT));
            boolean same = bases().stream()
                    .anyMatch(base -> shape(base + path.getKey()).equals(wanted));
            if (same && node instanceof ObjectNode operation) {
                found.add(new Operation(path.getKey(), endpoint.httpMethod().toLowerCase(Locale.ROOT), operation));
            }
        });
        if (found.size() != 1) {
            throw new OverlayException(endpoint.httpMethod() + " " + endpoint.route() + " is "
                    + (found.isEmpty()
                            ? "not in the OpenAPI document: describe it there, or remove the endpoint"
                            : "described more than once: "
                                    + found.stream().map(Operation::path).toList()));
        }
        return found.get(0);
    }

    /** The scheme of a name, or the only one of the document. */
    String scheme(Optional<String> wanted) {
        List<String> names = new ArrayList<>();
        root.at("/components/securitySchemes").fieldNames().forEachRemaining(names::add);
        if (wanted.isPresent() ? !names.contains(wanted.get()) : names.size() != 1) {
            throw new OverlayException("The OpenAPI document has the security schemes " + names + "; "
                    + wanted.map(name -> name + " is none of them").orElse("name the one that callers log in with"));
        }
        return wanted.orElseGet(() -> names.get(0));
    }

    /** Before 3.1 only these two kinds of scheme could name what they ask for. */
    boolean mayNameRoles(String scheme) {
        String type =
                root.at("/components/securitySchemes").path(scheme).path("type").asText();
        return !root.path("openapi").asText().startsWith("3.0")
                || type.equals("oauth2")
                || type.equals("openIdConnect");
    }

    JsonNode schema(String name) {
        return root.at("/components/schemas").path(name);
    }

    /** The paths of the servers: a document may leave them out of its own paths. */
    private Set<String> bases() {
        Set<String> bases = new LinkedHashSet<>(Set.of(""));
        root.path("servers").forEach(server -> {
            try {
                String path =
                        new URI(VARIABLE.matcher(server.path("url").asText()).replaceAll("x")).getPath();
                bases.add(path == null ? "" : path.replaceAll("/+$", ""));
            } catch (URISyntaxException unusual) {
                bases.add("");
            }
        });
        return bases;
    }

    /** Names of variables are the document's own business. */
    private static String shape(String path) {
        return VARIABLE.matcher(path.replaceAll("(?<=.)/+$", "")).replaceAll("{}");
    }
}
