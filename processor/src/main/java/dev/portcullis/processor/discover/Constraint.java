package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** A constraint of Jakarta Validation, known by its name: nothing here depends on its classes. */
record Constraint(Mirror mirror) {

    private static final String STANDARD = "jakarta.validation.constraints.";
    private static final String STANDARD_GROUP = "jakarta.validation.groups.Default";
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";
    private static final Set<String> KNOWN = Set.of(
            STANDARD + "Size",
            STANDARD + "Digits",
            STANDARD + "Email",
            STANDARD + "Pattern",
            HIBERNATE + "Length",
            HIBERNATE + "CodePointLength");

    /** 64 characters before the {@code @} and 255 after it, RFC 5321 section 4.5.3.1: no validator lets more pass. */
    private static final long EMAIL_CHARACTERS = 320;

    private static final Set<Kind> NUMBERS = Set.of(Kind.INTEGRAL, Kind.FLOATING, Kind.BIG_NUMBER);

    /**
     * The constraints that an annotation stands for: itself, those of a container, or those that a constraint of the
     * application is composed of. Those that hold for some groups only bound nothing.
     */
    static List<Constraint> of(Mirror mirror) {
        List<Constraint> found = new ArrayList<>();
        collect(mirror, found, new HashSet<>());
        return found;
    }

    private static void collect(Mirror mirror, List<Constraint> found, Set<String> seen) {
        if (!mirror.resolved()) {
            throw new UnresolvedTypeException("an annotation on " + mirror.on());
        }
        String type = mirror.type();
        if (type.endsWith(".List") && KNOWN.contains(type.substring(0, type.lastIndexOf('.')))) {
            mirror.annotations("value").forEach(each -> collect(each, found, seen));
        } else if (KNOWN.contains(type)) {
            if (always(mirror)) {
                found.add(new Constraint(mirror));
            }
        } else if (composed(mirror.typeElement()) && always(mirror) && seen.add(type)) {
            for (AnnotationMirror part : mirror.typeElement().getAnnotationMirrors()) {
                collect(new Mirror(mirror.on(), mirror.shown(), part, mirror.elements()), found, seen);
            }
        }
    }

    /** Whether every part of a constraint holds as it is written. */
    private static boolean composed(TypeElement type) {
        return has(type.getAnnotationMirrors(), "jakarta.validation.Constraint")
                && !has(type.getAnnotationMirrors(), HIBERNATE + "ConstraintComposition")
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .noneMatch(attribute -> has(
                                        attribute.getAnnotationMirrors(), "jakarta.validation.OverridesAttribute")
                                || has(attribute.getAnnotationMirrors(), "jakarta.validation.OverridesAttribute.List"));
    }

    private static boolean has(List<? extends AnnotationMirror> annotations, String type) {
        return annotations.stream()
                .anyMatch(annotation -> ((TypeElement)
                                annotation.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(type));
    }

    private static boolean always(Mirror mirror) {
        return written(mirror, "groups")
                .filter(groups -> groups instanceof List<?> list && !list.isEmpty() && !standard(list))
                .isEmpty();
    }

    private static boolean standard(List<?> groups) {
        return groups.stream()
                .anyMatch(group -> group instanceof AnnotationValue value
                        && value.getValue().toString().equals(STANDARD_GROUP));
    }

    private static Optional<Object> written(Mirror mirror, String member) {
        return mirror.annotation().getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    /** The simple name, for example {@code Size}. */
    String name() {
        return mirror.typeElement().getSimpleName().toString();
    }

    /** The most that it lets a value of a type be; empty when it says nothing about its size. */
    Optional<Long> max(DataType type) {
        boolean text = type instanceof DataType.Text;
        boolean several = type instanceof DataType.Many || type instanceof DataType.Keyed;
        boolean number = type instanceof DataType.Scalar scalar && NUMBERS.contains(scalar.kind());
        return switch (name()) {
            case "Size" -> text || several ? most() : Optional.empty();
            case "Length" -> text ? most() : Optional.empty();
            case "CodePointLength" -> text ? most().filter(max -> unchanged()).map(max -> 2 * max) : Optional.empty();
            case "Email" -> text ? Optional.of(EMAIL_CHARACTERS) : Optional.empty();
            case "Digits" -> text || number ? digits() : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it matches texts against a regular expression. */
    boolean isPattern(DataType type) {
        return name().equals("Pattern") && type instanceof DataType.Text;
    }

    /** Without a maximum it says how small a value may be; a negative one is refused by every validator. */
    private Optional<Long> most() {
        return Optional.of(mirror.number("max")).filter(max -> max >= 0 && max < Integer.MAX_VALUE);
    }

    /** A normalised text may have fewer code points than what is sent. */
    private boolean unchanged() {
        return written(mirror, "normalizationStrategy")
                .filter(strategy -> !strategy.toString().endsWith("NONE"))
                .isEmpty();
    }

    /** With a sign and a point. */
    private Optional<Long> digits() {
        long integer = mirror.number("integer");
        long fraction = mirror.number("fraction");
        return integer < 0 || fraction < 0 ? Optional.empty() : Optional.of(integer + fraction + 2);
    }
}
