package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.AcceptedProperty;
import dev.portcullis.report.AcceptedType;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.SizeEntry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schemas of what leaves and of what may be set: those properties, and no others. */
final class Schemas {

    private final PolicyReport report;
    private final Document document;
    private final OverlayProfile profile;

    Schemas(PolicyReport report, Document document, OverlayProfile profile) {
        this.report = report;
        this.document = document;
        this.profile = profile;
    }

    /** Restricts the schemas that are called like a type of the report. Two types of one name are none that could be told. */
    void restrict(Actions actions) {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(
                        report.types().stream().map(ExposedType::name),
                        report.accepted().stream().map(AcceptedType::name))
                .map(Schemas::simpleName)
                .sorted()
                .forEach(names::add);
        names.stream().filter(name -> document.schema(name).isObject()).forEach(name -> restrict(name, actions));
    }

    private void restrict(String name, Actions actions) {
        Optional<ExposedType> exposed = only(report.types(), ExposedType::name, name);
        Optional<AcceptedType> accepted = only(report.accepted(), AcceptedType::name, name);
        if (exposed.isEmpty() && accepted.isEmpty()) {
            return;
        }
        List<String> leaving = exposed.stream()
                .flatMap(type -> type.properties().stream())
                .map(ExposedProperty::name)
                .toList();
        List<String> settable = accepted.stream()
                .flatMap(type -> type.properties().stream())
                .map(AcceptedProperty::name)
                .toList();
        JsonNode schema = document.schema(name);
        String target = "$.components.schemas['" + Operation.quoted(name) + "']";
        List<String> withheld = new ArrayList<>();
        schema.path("properties").fieldNames().forEachRemaining(property -> {
            if (!leaving.contains(property) && !settable.contains(property)) {
                withheld.add(property);
            }
        });
        withheld.forEach(property -> actions.remove(target + ".properties['" + Operation.quoted(property) + "']"));
        ObjectNode update = JsonNodeFactory.instance.objectNode();
        required(schema, withheld, target, actions).ifPresent(names -> update.set("required", names));
        update.put(schema.has("allOf") ? "unevaluatedProperties" : "additionalProperties", false);
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        schema.path("properties").fieldNames().forEachRemaining(property -> {
            if (!withheld.contains(property)) {
                ObjectNode described = JsonNodeFactory.instance.objectNode();
                if (exposed.isPresent() && accepted.isPresent()) {
                    direction(described, leaving.contains(property), settable.contains(property));
                }
                exposed.ifPresent(type -> extension(type, property, described));
                if (schema.path("properties").path(property).has(Extensions.EXPOSE)) {
                    actions.remove(
                            target + ".properties['" + Operation.quoted(property) + "']['" + Extensions.EXPOSE + "']");
                }
                accepted.ifPresent(type -> bound(type, property, schema, described));
                if (!described.isEmpty()) {
                    properties.set(property, described);
                }
            }
        });
        if (!properties.isEmpty()) {
            update.set("properties", properties);
        }
        actions.update(target, update);
    }

    /** An array is removed first: an update would only add to it. */
    private static Optional<ArrayNode> required(
            JsonNode schema, List<String> withheld, String target, Actions actions) {
        ArrayNode kept = JsonNodeFactory.instance.arrayNode();
        schema.path("required").forEach(name -> {
            if (!withheld.contains(name.asText())) {
                kept.add(name);
            }
        });
        if (kept.size() == schema.path("required").size()) {
            return Optional.empty();
        }
        actions.remove(target + ".required");
        return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    private static void direction(ObjectNode property, boolean leaves, boolean settable) {
        if (!settable) {
            property.put("readOnly", true);
        }
        if (!leaves) {
            property.put("writeOnly", true);
        }
    }

    private void extension(ExposedType type, String name, ObjectNode described) {
        if (profile == OverlayProfile.INTERNAL) {
            type.properties().stream()
                    .filter(property -> property.name().equals(name))
                    .map(Extensions::of)
                    .filter(extension -> !extension.isEmpty())
                    .forEach(extension -> described.set(Extensions.EXPOSE, extension));
        }
    }

    /** The smallest bound of all endpoints that take the type; one that the document already has stays when it is smaller. */
    private void bound(AcceptedType type, String property, JsonNode schema, ObjectNode described) {
        TreeMap<String, Long> bounds = new TreeMap<>();
        for (EndpointPolicy endpoint : report.endpoints()) {
            boolean takesIt = endpoint.request() != null
                    && !endpoint.request().list()
                    && endpoint.request().type().equals(type.name());
            if (takesIt) {
                endpoint.sizes().stream()
                        .filter(size -> size.input().equals("$." + property))
                        .forEach(size ->
                                keyword(size).ifPresent(keyword -> bounds.merge(keyword, size.limit(), Math::min)));
            }
        }
        bounds.forEach((keyword, limit) -> {
            JsonNode known = schema.path("properties").path(property).path(keyword);
            described.put(keyword, known.isNumber() ? Math.min(known.longValue(), limit) : limit);
        });
    }

    private static Optional<String> keyword(SizeEntry size) {
        return switch (size.unit()) {
            case "characters" -> Optional.of("maxLength");
            case "elements" -> Optional.of("maxItems");
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> only(List<T> types, Function<T, String> name, String simpleName) {
        List<T> found = types.stream()
                .filter(type -> simpleName(name.apply(type)).equals(simpleName))
                .collect(Collectors.toList());
        return found.size() == 1 ? Optional.of(Objects.requireNonNull(found.get(0))) : Optional.empty();
    }

    private static String simpleName(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
