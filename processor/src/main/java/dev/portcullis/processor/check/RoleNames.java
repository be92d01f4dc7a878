package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.List;

/** Every place where an endpoint names roles. */
final class RoleNames {

    /**
     * Roles at one place.
     *
     * @param annotation what names them, in words
     * @param mayBeEmpty whether no role is a meaningful list
     */
    record Mention(Declared<?> declared, String annotation, List<String> roles, boolean mayBeEmpty) {}

    private RoleNames() {}

    /** In the access policies, in {@code exceptRoles} and in the conditions of exposed properties. */
    static List<Mention> of(Api api, Endpoint endpoint) {
        List<Mention> mentions = new ArrayList<>();
        for (Declared<Policy.Access> declared : endpoint.access()) {
            if (declared.policy() instanceof Policy.Access.Roles roles) {
                mentions.add(new Mention(declared, "the access policy", roles.names(), false));
            }
        }
        for (Endpoint.Identifier identifier : endpoint.identifiers()) {
            for (Declared<Policy.Owned> declared : identifier.owned()) {
                mentions.add(new Mention(
                        declared, "exceptRoles of @OwnedBy", declared.policy().exceptRoles(), true));
            }
        }
        for (Leaving.Exposure exposure : Leaving.exposures(api, endpoint)) {
            mentions.add(new Mention(
                    exposure.declared(),
                    "roles of @Expose",
                    exposure.declared().policy().roles(),
                    true));
        }
        return mentions;
    }
}
