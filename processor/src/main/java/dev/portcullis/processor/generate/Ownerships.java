package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.Optional;

/** Writes the questions to ownership rules. */
final class Ownerships {

    private final RoleCatalog catalog;
    private final GuardMembers members;

    Ownerships(RoleCatalog catalog, GuardMembers members) {
        this.catalog = catalog;
        this.members = members;
    }

    /** About one object. */
    void one(Policy.Owned owned, Optional<CodeBlock> parent, CodeBlock id, Conjunction checks) {
        CodeBlock ids = parent.map(value -> CodeBlock.of("$L,$W$L", value, id)).orElse(id);
        checks.and("owns($N, $L,$W$L)", members.rule(owned.rule()), ids, how(owned));
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
