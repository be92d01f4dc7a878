package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.RoleCatalog;

/** Writes the questions to ownership rules. */
final class Ownerships {

    private final RoleCatalog catalog;
    private final GuardMembers members;

    Ownerships(RoleCatalog catalog, GuardMembers members) {
        this.catalog = catalog;
        this.members = members;
    }

    /** About the object that a parameter names. */
    void one(Policy.Owned owned, String parameter, Conjunction checks) {
        checks.and("owns($N, $N,$W$L)", members.rule(owned.rule()), parameter, how(owned));
    }

    /** About an object inside of another one. */
    void nested(Policy.Owned owned, String parent, String parameter, Conjunction checks) {
        checks.and("ownsNested($N, $N,$W$N,$W$L)", members.rule(owned.rule()), parent, parameter, how(owned));
    }

    /** About the object whose identifier is the body. */
    void body(Policy.Owned owned, String body, Conjunction checks) {
        checks.and("ownsBody($N, $N,$W$L)", members.rule(owned.rule()), body, how(owned));
    }

    /** About the object that a member of the body names. */
    void member(Policy.Owned owned, String name, CodeBlock id, Conjunction checks) {
        checks.and("ownsMember($N, $S,$W$L,$W$L)", members.rule(owned.rule()), name, id, how(owned));
    }

    /** About an object that the rule loads for the method. */
    void loaded(Policy.Owned owned, String parameter, Conjunction checks) {
        checks.and("ownsLoaded($N, $N,$W$L)", members.rule(owned.rule()), parameter, how(owned));
    }

    /** About several objects in one decision. */
    void all(Policy.Owned owned, CodeBlock ids, Conjunction checks) {
        checks.and("ownsAll($N, $L,$W$L)", members.rule(owned.rule()), ids, how(owned));
    }

    private CodeBlock how(Policy.Owned owned) {
        CodeBlock roles = Roles.satisfying(catalog, owned.exceptRoles());
        return CodeBlock.of(
                "$T.$L$L",
                Contract.ON_DENIED,
                owned.hidden() ? "NOT_FOUND" : "FORBIDDEN",
                roles.isEmpty() ? roles : CodeBlock.of(", $L", roles));
    }
}
