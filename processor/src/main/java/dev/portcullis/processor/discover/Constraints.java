package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Reads how large constraints of Jakarta Validation let a value be: on the value and inside its type. */
final class Constraints {

    private final Elements elements;
    private final Places places;

    Constraints(Elements elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /**
     * The bounds of a value.
     *
     * @param on the elements that carry its annotations: unlike ours, all their constraints hold, Jakarta Validation 3.1
     *     section 5.6.5
     */
    Bounds read(
            DataType type, List<? extends Element> on, Origin.Level level, Optional<Declared<Policy.Size>> maxSize) {
        List<Carrier> carriers = on.stream()
                .map(each -> new Carrier(each, List.copyOf(each.getAnnotationMirrors()), typeOf(each), true))
                .toList();
        return bounds(type, carriers, level, maxSize);
    }

    /**
     * Where annotations stand.
     *
     * @param type as written, because substitution forgets the annotations in it
     * @param declaration whether they stand on the element, not inside its type
     */
    private record Carrier(
            Element element, List<? extends AnnotationMirror> annotations, TypeMirror type, boolean declaration) {}

    private Bounds bounds(
            DataType type, List<Carrier> carriers, Origin.Level level, Optional<Declared<Policy.Size>> maxSize) {
        if (type instanceof DataType.Optionally optionally) {
            return bounds(optionally.value(), present(carriers), level, maxSize);
        }
        Optional<Bounds> held = Optional.empty();
        if (type instanceof DataType.Many many) {
            held = Optional.of(bounds(many.element(), arguments(carriers, 0, 1), level, Optional.empty()));
        } else if (type instanceof DataType.Keyed keyed) {
            held = Optional.of(bounds(keyed.value(), arguments(carriers, 1, 2), level, Optional.empty()));
        }
        List<Carried> constraints = constraints(carriers);
        return new Bounds(maxSize, smallest(type, constraints, level), pattern(type, constraints), held);
    }

    /** A constraint and what carries it. */
    private record Carried(Constraint constraint, Carrier carrier) {}

    private List<Carried> constraints(List<Carrier> carriers) {
        List<Carried> constraints = new ArrayList<>();
        for (Carrier carrier : carriers) {
            for (AnnotationMirror annotation : carrier.annotations()) {
                Constraint.of(Mirror.of(carrier.element(), annotation, elements))
                        .forEach(constraint -> constraints.add(new Carried(constraint, carrier)));
            }
        }
        return constraints;
    }

    private Optional<Declared<Policy.Size>> smallest(DataType type, List<Carried> constraints, Origin.Level level) {
        List<Declared<Policy.Size>> found = new ArrayList<>();
        for (Carried carried : constraints) {
            carried.constraint()
                    .max(type)
                    .ifPresent(max -> found.add(new Declared<>(
                            new Policy.Size(max, carried.constraint().name()), origin(carried, level))));
        }
        return found.stream()
                .min(Comparator.comparingLong(declared -> declared.policy().max()));
    }

    private Optional<Place> pattern(DataType type, List<Carried> constraints) {
        return constraints.stream()
                .filter(carried -> carried.constraint().isPattern(type))
                .findFirst()
                .map(this::place);
    }

    private Origin origin(Carried carried, Origin.Level level) {
        return new Origin(
                level,
                Words.describe(carried.carrier().element()) + " (@"
                        + carried.constraint().name() + ")",
                place(carried));
    }

    /** The compilers find no annotation that stands inside a type. */
    private Place place(Carried carried) {
        return carried.carrier().declaration()
                ? places.of(carried.constraint().mirror())
                : places.of(carried.carrier().element());
    }

    /** What stands on an {@code Optional} and on its argument speaks of the same value. */
    private static List<Carrier> present(List<Carrier> carriers) {
        List<Carrier> all = new ArrayList<>(carriers);
        all.addAll(arguments(carriers, 0, 1));
        return all;
    }

    /**
     * The type arguments at an index, where there are so many. Those of a type of the application may mean anything, and
     * what stands before {@code String[]} is said about the array.
     */
    private static List<Carrier> arguments(List<Carrier> carriers, int index, int count) {
        return carriers.stream()
                .filter(carrier -> carrier.type() instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == count
                        && TypeText.of(declared).matches("(java\\.util|jakarta\\.ws\\.rs)\\..*"))
                .map(carrier -> {
                    TypeMirror argument =
                            ((DeclaredType) carrier.type()).getTypeArguments().get(index);
                    return new Carrier(carrier.element(), argument.getAnnotationMirrors(), argument, false);
                })
                .toList();
    }

    private static TypeMirror typeOf(Element element) {
        if (element instanceof ExecutableElement method) {
            return method.getReturnType().getKind() == TypeKind.VOID
                            && method.getParameters().size() == 1
                    ? method.getParameters().get(0).asType()
                    : method.getReturnType();
        }
        return element.asType();
    }
}
