package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is said of an input that has no declared bound, or holds what has none. */
final class MissingBound {

    /** Jakarta Validation knows no size of a {@code URI}. */
    private static final Set<String> TEXTS = Set.of("java.lang.String", "java.lang.CharSequence");

    private MissingBound() {}

    /** What is missing on an input and inside of it. */
    static Optional<Remark> of(Input input) {
        List<String> open = new ArrayList<>();
        List<String> fixes = new ArrayList<>();
        measure(input.type())
                .filter(measure -> input.bounds().size().isEmpty() && !input.boundedByBytes())
                .ifPresent(what -> {
                    open.add("how many " + what + " come");
                    fixes.add("add @MaxSize(…) with the most " + what + " that make sense");
                });
        if (openInside(input.type(), input.bounds())) {
            open.add("how large each one is that it holds");
            fixes.add("declare it as " + bounded(input.type(), input.bounds())
                    + " with constraints of Jakarta Validation");
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark(
                        input.place(),
                        "only the default of the server says " + String.join(" and ", open),
                        String.join(", and ", fixes)));
    }

    /** What a value is measured in; empty for what its type bounds. */
    private static Optional<String> measure(DataType type) {
        DataType value = DataTypes.unwrapped(type);
        if (value instanceof DataType.Many || value instanceof DataType.Keyed) {
            return Optional.of("elements");
        }
        if (DataTypes.isScalar(value, Kind.BIG_NUMBER)) {
            return Optional.of("characters of the number");
        }
        return value instanceof DataType.Text ? Optional.of("characters") : Optional.empty();
    }

    private static boolean openInside(DataType type, Bounds bounds) {
        return held(type)
                .filter(content ->
                        constraint(content, bounds.content()).isPresent() || openInside(content, bounds.content()))
                .isPresent();
    }

    private static Optional<DataType> held(DataType type) {
        DataType value = DataTypes.unwrapped(type);
        if (value instanceof DataType.Many many) {
            return Optional.of(many.element());
        }
        return value instanceof DataType.Keyed keyed ? Optional.of(keyed.value()) : Optional.empty();
    }

    /** The constraint that is missing on something that is held. */
    private static Optional<String> constraint(DataType type, Bounds bounds) {
        if (bounds.size().isPresent()) {
            return Optional.empty();
        }
        DataType value = DataTypes.unwrapped(type);
        if (DataTypes.isScalar(value, Kind.BIG_NUMBER)) {
            return Optional.of("@Digits(integer = …, fraction = …) ");
        }
        boolean sized = value instanceof DataType.Many
                || value instanceof DataType.Keyed
                || (value instanceof DataType.Text && TEXTS.contains(value.javaType()));
        return sized ? Optional.of("@Size(max = …) ") : Optional.empty();
    }

    /** The type with the constraints that are missing inside; an array has no place for them, a list has. */
    private static String bounded(DataType type, Bounds bounds) {
        DataType value = DataTypes.unwrapped(type);
        if (value instanceof DataType.Many many) {
            String collection =
                    many.array() ? "List" : DataTypes.simple(many.javaType().replaceAll("<.*", ""));
            return collection + "<" + inner(many.element(), bounds.content()) + ">";
        }
        if (value instanceof DataType.Keyed keyed) {
            return DataTypes.simple(keyed.javaType().replaceAll("<.*", "")) + "<"
                    + DataTypes.simple(keyed.key().javaType()) + ", "
                    + inner(keyed.value(), bounds.content()) + ">";
        }
        return DataTypes.simple(value.javaType());
    }

    private static String inner(DataType type, Bounds bounds) {
        return constraint(type, bounds).orElse("") + bounded(type, bounds);
    }
}
