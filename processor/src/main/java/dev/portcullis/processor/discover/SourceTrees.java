package dev.portcullis.processor.discover;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** What stands inside of methods, which no element shows. */
final class SourceTrees {

    private SourceTrees() {}

    /** Null where the compiler is not javac. */
    static @Nullable Trees of(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException notJavac) {
            return null;
        }
    }
}
