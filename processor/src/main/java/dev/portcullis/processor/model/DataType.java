package dev.portcullis.processor.model;

import java.util.Optional;

/** The type of something that a caller sends or receives, as far as policies care. */
public sealed interface DataType {

    /** The type in Java source, generic arguments included, for example {@code java.util.List<com.acme.DocumentView>}. */
    String javaType();

    /** {@code String} and other character sequences. */
    record Text(String javaType) implements DataType {}

    /** A value without parts. */
    record Scalar(String javaType, Kind kind, Conversion conversion) implements DataType {

        /** What kind of value. */
        public enum Kind {
            BOOLEAN,
            /** {@code byte} to {@code long}. */
            INTEGRAL,
            /** {@code float} and {@code double}. */
            FLOATING,
            /** {@code BigInteger} and {@code BigDecimal}. */
            BIG_NUMBER,
            CHARACTER,
            UUID,
            ENUM,
            /** {@code java.time}. */
            TEMPORAL,
            /** A type of the application that is made from one string. */
            IDENTIFIER
        }
    }

    /** Bytes or characters that nobody can look into. */
    record Binary(String javaType) implements DataType {}

    /** A collection or array. */
    record Many(String javaType, DataType element, boolean array) implements DataType {}

    /** A map. */
    record Keyed(String javaType, DataType key, DataType value) implements DataType {}

    /** An {@code Optional}. */
    record Optionally(String javaType, DataType value) implements DataType {}

    /** A {@code CompletionStage}. */
    record Eventually(String javaType, DataType value) implements DataType {}

    /** A class with properties; its {@link Structure} stands in {@link Api#structures()} under {@link #javaType()}. */
    record Structured(String javaType) implements DataType {}

    /**
     * A type that says nothing about what is in it: {@code Object}, {@code Response}, raw and wildcard types, JSON trees.
     *
     * @param open whether it could hold members of any name; false for a value of the platform, such as {@code
     *     java.util.Date}
     */
    record Untyped(String javaType, boolean open) implements DataType {

        /** Of which nothing is known. */
        public Untyped(String javaType) {
            this(javaType, true);
        }
    }

    /** A way out that is no entity: server-sent events, chunked output, reactive streams. */
    record Channel(String javaType) implements DataType {}

    /** {@code void}. */
    record Nothing() implements DataType {

        @Override
        public String javaType() {
            return "void";
        }
    }

    /**
     * How the value is made from a string.
     *
     * @param type the qualified, boxed name of the type that is called
     * @param method the static method; empty for a constructor
     * @param component what is made first of the string, for a record of one component
     */
    record Conversion(String type, String method, Optional<Conversion> component) {

        /** By something that takes the string itself. */
        public Conversion(String type, String method) {
            this(type, method, Optional.empty());
        }
    }
}
