package dev.portcullis.runtime.size;

import java.util.List;

/** Roles of which a caller needs one, and the number of the condition within a body. */
final class RoleCondition {

    private final String[] roles;
    private final int number;

    private RoleCondition(String[] roles, int number) {
        this.roles = roles;
        this.number = number;
    }

    static RoleCondition anyOf(List<String> roles) {
        return new RoleCondition(roles.toArray(String[]::new), 0);
    }

    RoleCondition numbered(int number) {
        return new RoleCondition(roles, number);
    }

    int number() {
        return number;
    }

    boolean holds(CallerRoles caller) {
        return caller.hasAny(roles);
    }
}
