package dev.portcullis.report.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.portcullis.report.AccessEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may call an operation: one object of the array is enough, and of an object everything is needed. */
final class SecurityRequirements {

    private final String scheme;
    private final boolean namesRoles;

    SecurityRequirements(String scheme, boolean namesRoles) {
        this.scheme = scheme;
        this.namesRoles = namesRoles;
    }

    /** Empty, which is "nothing is required", for public endpoints only. */
    ArrayNode of(@Nullable AccessEntry access) {
        ArrayNode requirements = JsonNodeFactory.instance.arrayNode();
        if (access != null && access.kind() == AccessEntry.Kind.PUBLIC) {
            return requirements;
        }
        List<String> roles = access == null || !namesRoles ? List.of() : access.roles();
        if (access != null && access.kind() == AccessEntry.Kind.ANY_ROLE && !roles.isEmpty()) {
            roles.forEach(role -> requirements.addObject().putArray(scheme).add(role));
        } else {
            ArrayNode all = requirements.addObject().putArray(scheme);
            roles.forEach(all::add);
        }
        return requirements;
    }
}
