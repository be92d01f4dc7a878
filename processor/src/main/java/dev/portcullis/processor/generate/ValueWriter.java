package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.DataType;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the statements that write a value as JSON, by its declared type. Whatever the value turns out to be at run time:
 * only what is declared is ever asked of it.
 */
final class ValueWriter {

    private final TypeNames types;
    private final ExposureNames exposures;
    private final ScalarValue scalar;
    private final NameAllocator names;
    private final CodeBlock.Builder code;

    /**
     * Writes to {@code code}.
     *
     * @param scalar how values without parts are written
     * @param names the names that are taken where the code will stand
     */
    ValueWriter(
            TypeNames types, ExposureNames exposures, ScalarValue scalar, NameAllocator names, CodeBlock.Builder code) {
        this.types = types;
        this.exposures = exposures;
        this.scalar = scalar;
        this.names = names;
        this.code = code;
    }

    /** A name for a variable. */
    String newName(String suggestion) {
        return names.newName(suggestion);
    }

    /**
     * Writes a value that may be null.
     *
     * @param variable a variable
     * @param typed whether the variable is of the declared type; otherwise it is an {@code Object}
     */
    void nullable(DataType type, String variable, boolean typed) {
        if (nullSafe(type)) {
            present(type, variable, typed);
            return;
        }
        code.beginControlFlow("if ($N == null)", variable)
                .addStatement("json.writeNull()")
                .nextControlFlow("else");
        present(type, variable, typed);
        code.endControlFlow();
    }

    /** Writes a value that is not null. */
    void present(DataType type, String variable, boolean typed) {
        // Variables end with the block that they stand in: siblings may have the same names.
        new ValueWriter(types, exposures, scalar, names.clone(), code).inScope(type, variable, typed);
    }

    private void inScope(DataType type, String variable, boolean typed) {
        if (type instanceof DataType.Text || type instanceof DataType.Scalar) {
            code.addStatement("$T.element(json, $L)", Contract.SCALARS, scalar.of(type, as(type, variable, typed)));
        } else if (type instanceof DataType.Structured) {
            structured(type, variable, typed);
        } else if (type instanceof DataType.Many many) {
            many(many, variable, typed);
        } else if (type instanceof DataType.Keyed keyed) {
            keyed(keyed, variable, typed);
        } else if (type instanceof DataType.Optionally optionally) {
            optionally(optionally, variable, typed);
        } else {
            throw new IllegalStateException(type.javaType() + " has no form in JSON that could be declared");
        }
    }

    /** Whether what is called to write it also takes null. */
    private static boolean nullSafe(DataType type) {
        return type instanceof DataType.Text || type instanceof DataType.Scalar || type instanceof DataType.Structured;
    }

    private void structured(DataType type, String variable, boolean typed) {
        TypeName name = types.of(type);
        CodeBlock value = as(type, variable, typed);
        if (!typed && Casts.unchecked(name)) {
            String local = newName("declared");
            code.add(Casts.local(name, local, CodeBlock.of("$N", variable)));
            value = CodeBlock.of("$N", local);
        }
        code.addStatement("$T.write($L, json, viewer)", exposures.of(type.javaType()), value);
    }

    private void many(DataType.Many many, String variable, boolean typed) {
        DataType element = many.element();
        TypeName elementType = types.of(element);
        boolean typedElements = typed || (many.array() && elementType.isPrimitive());
        String name = newName("element");
        CodeBlock all =
                typed ? CodeBlock.of("$N", variable) : CodeBlock.of("($L) $N", untyped(many, elementType), variable);
        code.addStatement("json.writeStartArray()")
                .beginControlFlow("for ($T $N : $L)", typedElements ? elementType : Object.class, name, all);
        nullable(element, name, typedElements);
        code.endControlFlow().addStatement("json.writeEndArray()");
    }

    private static CodeBlock untyped(DataType.Many many, TypeName elementType) {
        if (!many.array()) {
            return CodeBlock.of("$T<?>", Collection.class);
        }
        return elementType.isPrimitive() ? CodeBlock.of("$T[]", elementType) : CodeBlock.of("Object[]");
    }

    private void keyed(DataType.Keyed keyed, String variable, boolean typed) {
        String entry = newName("entry");
        CodeBlock map = typed ? CodeBlock.of("$N", variable) : CodeBlock.of("(($T<?, ?>) $N)", Map.class, variable);
        code.addStatement("json.writeStartObject()").beginControlFlow("for (var $N : $L.entrySet())", entry, map);
        code.addStatement(
                "json.writeFieldName($L)",
                key(keyed, asDeclared(keyed.key(), CodeBlock.of("$N.getKey()", entry), typed)));
        String value = newName("value");
        code.addStatement("$T $N = $N.getValue()", typed ? types.of(keyed.value()) : Object.class, value, entry);
        nullable(keyed.value(), value, typed);
        code.endControlFlow().addStatement("json.writeEndObject()");
    }

    private CodeBlock key(DataType.Keyed keyed, CodeBlock key) {
        DataType type = keyed.key();
        Optional<ClassName> names = exposures.find(type.javaType());
        if (type instanceof DataType.Scalar constant && constant.kind() == DataType.Scalar.Kind.ENUM) {
            return names.map(name -> CodeBlock.of("$T.name($L)", name, key))
                    .orElse(CodeBlock.of(key.toString().startsWith("(") ? "($L).name()" : "$L.name()", key));
        }
        if (type.javaType().equals("java.lang.String")) {
            return key;
        }
        if (type instanceof DataType.Text || type instanceof DataType.Scalar) {
            return CodeBlock.of("$T.valueOf($L)", String.class, key);
        }
        throw new IllegalStateException(keyed.javaType() + " has keys that would leave as their toString() says");
    }

    private void optionally(DataType.Optionally optionally, String variable, boolean typed) {
        if (optionally.value() instanceof DataType.Scalar primitive
                && types.of(primitive).isPrimitive()) {
            optionalPrimitive(optionally, variable, typed);
            return;
        }
        String present = newName("present");
        if (typed) {
            code.addStatement("$T $N = $N.orElse(null)", types.of(optionally.value()), present, variable);
        } else {
            code.addStatement(
                    "$T $N = $N instanceof $T<?> optional ? optional.orElse(null) : $N",
                    Object.class,
                    present,
                    variable,
                    Optional.class,
                    variable);
        }
        nullable(optionally.value(), present, typed);
    }

    private void optionalPrimitive(DataType.Optionally optionally, String variable, boolean typed) {
        String primitive = optionally.value().javaType();
        CodeBlock optional =
                typed ? CodeBlock.of("$N", variable) : CodeBlock.of("(($T) $N)", types.of(optionally), variable);
        CodeBlock value = CodeBlock.of(
                "$L.getAs$L()", optional, primitive.substring(0, 1).toUpperCase(Locale.ROOT) + primitive.substring(1));
        code.beginControlFlow("if ($L.isPresent())", optional)
                .addStatement("$T.element(json, $L)", Contract.SCALARS, scalar.of(optionally.value(), value))
                .nextControlFlow("else")
                .addStatement("json.writeNull()")
                .endControlFlow();
    }

    /** A cast would be redundant where the variable has the type. */
    private CodeBlock as(DataType type, String variable, boolean typed) {
        return asDeclared(type, CodeBlock.of("$N", variable), typed);
    }

    private CodeBlock asDeclared(DataType type, CodeBlock value, boolean typed) {
        return typed ? value : CodeBlock.of("($T) $L", types.of(type).box(), value);
    }
}
