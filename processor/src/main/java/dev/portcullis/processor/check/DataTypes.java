package dev.portcullis.processor.check;

import dev.portcullis.processor.model.DataType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Questions that several rules ask of a type. */
final class DataTypes {

    private static final Map<String, String> BOXES = Map.of(
            "boolean", "java.lang.Boolean",
            "byte", "java.lang.Byte",
            "short", "java.lang.Short",
            "int", "java.lang.Integer",
            "long", "java.lang.Long",
            "char", "java.lang.Character",
            "float", "java.lang.Float",
            "double", "java.lang.Double");

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_$][\\w$]*\\.)+(?=[A-Za-z_$])");

    private DataTypes() {}

    /** What is left when it is there, and when it has come. */
    static DataType unwrapped(DataType type) {
        if (type instanceof DataType.Optionally optionally) {
            return unwrapped(optionally.value());
        }
        if (type instanceof DataType.Eventually eventually) {
            return unwrapped(eventually.value());
        }
        return type;
    }

    /** What one value of it is: the element of a collection, also when there may be none. */
    static DataType element(DataType type) {
        DataType present = unwrapped(type);
        return present instanceof DataType.Many many ? element(many.element()) : present;
    }

    static boolean isScalar(DataType type, DataType.Scalar.Kind first, DataType.Scalar.Kind... others) {
        Set<DataType.Scalar.Kind> kinds = EnumSet.of(first, others);
        return type instanceof DataType.Scalar scalar && kinds.contains(scalar.kind());
    }

    /** Whether it is one value: no parts, no elements, nothing that may be missing. */
    static boolean isSingleValue(DataType type) {
        return type instanceof DataType.Text || type instanceof DataType.Scalar;
    }

    static boolean isBinary(DataType type) {
        return unwrapped(type) instanceof DataType.Binary;
    }

    /** The erased, boxed name. */
    static String boxed(DataType type) {
        String java = type.javaType();
        int arguments = java.indexOf('<');
        String erased = arguments < 0 ? java : java.substring(0, arguments);
        return BOXES.getOrDefault(erased, erased);
    }

    /** For readers: without packages. */
    static String simple(String javaType) {
        return PACKAGE.matcher(javaType).replaceAll("");
    }
}
