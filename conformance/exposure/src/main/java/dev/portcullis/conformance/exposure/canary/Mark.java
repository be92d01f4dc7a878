package dev.portcullis.conformance.exposure.canary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is declared about a property.
 *
 * @param exposed whether it may leave at all
 * @param roles for whom; empty for no condition on roles
 * @param owner the property that names the owner; empty for none
 * @param sensitive the kind of {@code @Sensitive}; empty for none
 */
record Mark(boolean exposed, List<String> roles, String owner, String sensitive) {

    static final Mark NONE = new Mark(false, List.of(), "", "");

    /** Whether it leaves for a reader of an object with that owner. */
    boolean permits(Reader reader, String keeper) {
        boolean unconditional = roles.isEmpty() && owner.isEmpty();
        return exposed
                && (unconditional
                        || roles.stream().anyMatch(reader.roles()::contains)
                        || (!owner.isEmpty() && keeper.equals(reader.name())));
    }

    /** As it stands in the source. */
    String java() {
        StringBuilder text = new StringBuilder();
        if (!sensitive.isEmpty()) {
            text.append("@Sensitive(Sensitive.Kind.").append(sensitive).append(") ");
        }
        if (exposed) {
            text.append("@Expose(roles = {")
                    .append(roles.stream().map(role -> '"' + role + '"').collect(Collectors.joining(", ")))
                    .append("}, owner = \"")
                    .append(owner)
                    .append("\") ");
        }
        return text.toString().replace("roles = {}, owner = \"\"", "").replace("@Expose() ", "@Expose ");
    }
}
