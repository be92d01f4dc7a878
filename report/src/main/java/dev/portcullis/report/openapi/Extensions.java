package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.AttemptEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.OwnershipEntry;
import dev.portcullis.report.RateEntry;
import dev.portcullis.report.ResponseEntry;
import dev.portcullis.report.SizeEntry;
import dev.portcullis.report.Standards;
import dev.portcullis.report.insight.Control;
import java.util.Locale;

/** What OpenAPI has no words for, as {@code x-portcullis} and {@code x-portcullis-expose}. */
final class Extensions {

    static final String POLICY = "x-portcullis";
    static final String EXPOSE = "x-portcullis-expose";

    private Extensions() {}

    static ObjectNode of(EndpointPolicy endpoint) {
        ObjectNode extension = JsonNodeFactory.instance.objectNode();
        access(endpoint, extension.putObject("access"));
        ArrayNode owner = extension.putArray("owner");
        endpoint.ownership().forEach(entry -> owner(entry, owner.addObject()));
        ArrayNode rates = extension.putArray("rateLimit");
        endpoint.rates().forEach(rate -> rate(rate, rates.addObject()));
        if (endpoint.attempts() != null) {
            attempts(endpoint.attempts(), extension.putObject("attemptLimit"));
        }
        ArrayNode sizes = extension.putArray("maxSize");
        endpoint.sizes().forEach(size -> size(size, sizes.addObject()));
        endpoint.responses().stream()
                .filter(ResponseEntry::events)
                .forEach(response -> extension.withArray("/events").add(response.type()));
        ArrayNode asvs = extension.putArray("evidenceFor");
        Control.ALL.stream()
                .filter(control -> control.isOn(endpoint))
                .flatMap(control -> control.asvs().stream())
                .distinct()
                .map(Standards::citation)
                .forEach(asvs::add);
        return extension;
    }

    static ObjectNode of(ExposedProperty property) {
        ObjectNode extension = JsonNodeFactory.instance.objectNode();
        if (!property.roles().isEmpty()) {
            property.roles().forEach(extension.putArray("roles")::add);
        }
        if (property.owner() != null) {
            extension.put("owner", property.owner());
        }
        if (property.sensitivity() != null) {
            extension.put("classification", property.sensitivity());
        }
        return extension;
    }

    private static void access(EndpointPolicy endpoint, ObjectNode node) {
        AccessEntry access = endpoint.access();
        node.put("kind", access == null ? "refused" : access.kind().name().toLowerCase(Locale.ROOT));
        if (access != null && !access.roles().isEmpty()) {
            access.roles().forEach(node.putArray("roles")::add);
        }
        if (access != null && access.rule() != null) {
            node.put("rule", access.rule());
        }
        if (access != null && access.reason() != null) {
            node.put("reason", access.reason());
        }
    }

    private static void owner(OwnershipEntry entry, ObjectNode node) {
        node.put("of", entry.parameter());
        if (entry.rule() == null) {
            node.put("notOwned", entry.reason());
            return;
        }
        node.put("rule", entry.rule()).put("onDenied", entry.hidden() ? 404 : 403);
        if (!entry.exceptRoles().isEmpty()) {
            entry.exceptRoles().forEach(node.putArray("exceptRoles")::add);
        }
    }

    private static void rate(RateEntry rate, ObjectNode node) {
        node.put("name", rate.name())
                .put("limit", rate.permits())
                .put("window", rate.per())
                .put("burst", rate.burst())
                .put("unit", rate.unit());
        rate.by().forEach(node.putArray("key")::add);
    }

    private static void attempts(AttemptEntry attempts, ObjectNode node) {
        node.put("limit", attempts.max())
                .put("window", attempts.within())
                .put("lockFor", attempts.lockFor())
                .put("key", attempts.key());
    }

    private static void size(SizeEntry size, ObjectNode node) {
        node.put("input", size.input()).put("limit", size.limit()).put("unit", size.unit());
        if (size.byDefault()) {
            node.put("default", true);
        }
    }
}
