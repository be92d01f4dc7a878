package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Policy;
import java.util.stream.Collectors;

/** Access policies as they are written. */
final class AccessWords {

    private AccessWords() {}

    static String of(Policy.Access access) {
        if (access instanceof Policy.Access.Public anyone) {
            return anyone.standard() ? "@PermitAll" : "@PublicAccess";
        }
        if (access instanceof Policy.Access.Authenticated) {
            return "@Authenticated";
        }
        if (access instanceof Policy.Access.Nobody) {
            return "@DenyAll";
        }
        if (access instanceof Policy.Access.Custom custom) {
            return "@AllowedBy(" + DataTypes.simple(custom.rule()) + ".class)";
        }
        Policy.Access.Roles roles = (Policy.Access.Roles) access;
        String names = roles.names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ", "{", "}"));
        return roles.all() ? "@RequiresRole(value = " + names + ", match = ALL)" : "@RequiresRole(" + names + ")";
    }
}
