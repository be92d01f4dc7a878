package dev.portcullis.processor.discover;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Tells types that are written as what they hold, whatever properties they have. */
final class Containers {

    private static final Set<String> NAMES =
            Set.of("java.util.Collection", "java.util.Map", "java.util.concurrent.CompletionStage");

    private Containers() {}

    static boolean isWritten(TypeElement type) {
        Set<String> seen = new HashSet<>();
        Deque<TypeElement> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            TypeElement next = open.removeFirst();
            String name = next.getQualifiedName().toString();
            if (NAMES.contains(name)) {
                return true;
            }
            if (seen.add(name)) {
                supertypes(next).forEach(open::addLast);
            }
        }
        return false;
    }

    private static List<TypeElement> supertypes(TypeElement type) {
        return Stream.concat(Stream.<TypeMirror>of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(each -> (TypeElement) ((DeclaredType) each).asElement())
                .toList();
    }
}
