package dev.portcullis.processor.discover;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Knows which classes Lombok has still to finish. It writes getters and setters into classes that every processor of the
 * first round has already been shown without them; javac shows them afresh in the next round, which Lombok always asks for.
 * What is read before that lacks properties: a response without them, and a body whose password nobody sees.
 */
final class Lombok {

    private static final String PACKAGE = "lombok.";

    /** Has Lombok built in: nothing is missing there, and no further round would come. */
    private static final String ECLIPSE = "org.eclipse.";

    /** Stay in the code that Lombok leaves, and add no member. */
    private static final Set<String> MARKERS = Set.of("lombok.Generated", "lombok.NonNull");

    private final boolean rewrites;
    private final Set<String> seen = new HashSet<>();

    /**
     * One compilation. Asked for by the name of the compiler that is the exception: a build tool may wrap what javac gives.
     */
    Lombok(Elements elements) {
        this.rewrites = !elements.getClass().getName().startsWith(ECLIPSE);
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
