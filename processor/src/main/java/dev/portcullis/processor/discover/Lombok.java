package dev.portcullis.processor.discover;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Knows which classes Lombok has still to finish. It writes getters and setters into classes that every processor of the
 * first round has already been shown without them; javac shows them afresh in the next round, which Lombok always asks for.
 * What is read before that lacks properties: a response without them, and a body whose password nobody sees.
 */
final class Lombok {

    private static final String PACKAGE = "lombok.";

    /** Stay in the code that Lombok leaves, and add no member. */
    private static final Set<String> MARKERS = Set.of("lombok.Generated", "lombok.NonNull");

    private final boolean rewrites;
    private final Set<String> seen = new HashSet<>();

    /**
     * One compilation.
     *
     * @param rewrites whether Lombok runs as a processor; into Eclipse's compiler it is built in, and nothing is missing
     */
    Lombok(boolean rewrites) {
        this.rewrites = rewrites;
    }

    /** Whether some class must be looked at again in the next round. It is told once about each class. */
    boolean unfinished(Collection<TypeElement> types) {
        List<String> names = types.stream()
                .filter(type -> rewrites && carriers(type).anyMatch(Lombok::annotated))
                .map(type -> type.getQualifiedName().toString())
                .toList();
        return seen.addAll(names);
    }

    private static Stream<Element> carriers(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream());
    }

    private static boolean annotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(name -> name.startsWith(PACKAGE) && !MARKERS.contains(name));
    }
}
