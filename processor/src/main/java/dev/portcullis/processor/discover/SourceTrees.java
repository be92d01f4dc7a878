package dev.portcullis.processor.discover;

import com.sun.source.util.Trees;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Where things stand in the sources, and what stands inside of methods: no element shows either. */
final class SourceTrees {

    private SourceTrees() {}

    /** Null where the compiler is not javac. */
    static @Nullable Trees of(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException notOfJavac) {
            ProcessingEnvironment inner = wrapped(environment);
            return inner == null ? null : of(inner);
        }
    }

    /** Whether it is not the compiler's own environment: Gradle wraps it. */
    static boolean isWrapped(ProcessingEnvironment environment) {
        return wrapped(environment) != null;
    }

    /**
     * What a wrapper passes calls on to: Gradle hands its own environment to a processor that is declared as incremental, and
     * javac knows only its own.
     */
    private static @Nullable ProcessingEnvironment wrapped(ProcessingEnvironment wrapper) {
        return Stream.of(wrapper.getClass().getDeclaredFields())
                .filter(field -> ProcessingEnvironment.class.isAssignableFrom(field.getType()))
                .filter(Field::trySetAccessible)
                .flatMap(field -> Stream.ofNullable(valueOf(field, wrapper)))
                .filter(inner -> inner != wrapper)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ProcessingEnvironment valueOf(Field field, ProcessingEnvironment wrapper) {
        try {
            return (ProcessingEnvironment) field.get(wrapper);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
