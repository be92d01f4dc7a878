package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.Collection;
import java.util.List;

/** Writes role names as arguments, with the roles that contain them. */
final class Roles {

    private Roles() {}

    /** Every role that satisfies one of the names, sorted, each once. */
    static CodeBlock satisfying(RoleCatalog catalog, Collection<String> names) {
        List<CodeBlock> literals = names.stream()
                .flatMap(name -> catalog.satisfying(name).stream())
                .distinct()
                .sorted()
                .map(role -> CodeBlock.of("$S", role))
                .toList();
        return CodeBlock.join(literals, ", ");
    }
}
