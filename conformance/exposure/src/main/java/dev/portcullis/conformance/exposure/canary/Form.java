package dev.portcullis.conformance.exposure.canary;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a property holds. */
sealed interface Form {

    /** As it stands in the source. */
    String java();

    /** A value without parts. */
    enum Scalar implements Form {
        TEXT("String"),
        LONG("long"),
        BOXED("Long"),
        INT("int"),
        FLAG("boolean"),
        UUID("UUID"),
        DECIMAL("BigDecimal"),
        COLOUR("Colour"),
        // These may stand where nothing leaves.
        OBJECT("Object"),
        UNTYPED("Map<String, Object>"),
        FAILURE("Throwable"),
        BYTES("byte[]");

        static final List<Scalar> EXPOSABLE = List.copyOf(EnumSet.range(TEXT, COLOUR));

        private final String java;

        Scalar(String java) {
            this.java = java;
        }

        @Override
        public String java() {
            return java;
        }

        boolean primitive() {
            return Character.isLowerCase(java.charAt(0)) && this != BYTES;
        }
    }

    /** What the type variable of a generic view stands for. */
    record Variable() implements Form {

        @Override
        public String java() {
            return "T";
        }
    }

    /** A view, with its argument where it is generic. */
    record Nested(View view, @Nullable Form argument) implements Form {

        @Override
        public String java() {
            return argument == null ? view.name() : view.name() + "<" + argument.java() + ">";
        }
    }

    /** A list, a set or an array. */
    record Many(Shape shape, Form element) implements Form {

        enum Shape {
            LIST,
            SET,
            ARRAY
        }

        @Override
        public String java() {
            return switch (shape) {
                case LIST -> "List<" + element.java() + ">";
                case SET -> "Set<" + element.java() + ">";
                case ARRAY -> element.java() + "[]";
            };
        }
    }

    /** A map. */
    record Keyed(Scalar key, Form value) implements Form {

        @Override
        public String java() {
            return "Map<" + key.java() + ", " + value.java() + ">";
        }
    }

    /** An optional. */
    record Maybe(Form value) implements Form {

        @Override
        public String java() {
            return "Optional<" + value.java() + ">";
        }
    }
}
