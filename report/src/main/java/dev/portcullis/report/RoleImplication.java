package dev.portcullis.report;

import java.util.List;

/**
 * A role that contains others: its callers pass wherever one of those is required.
 *
 * @param role the stronger role
 * @param roles those that it contains directly, sorted; the relation is transitive
 */
public record RoleImplication(String role, List<String> roles) {

    public RoleImplication {
        roles = List.copyOf(roles);
    }
}
