package dev.portcullis.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** Writes the way from an {@code Object} to the type that the resource method declares. */
final class Casts {

    private Casts() {}

    /** A variable of the type. */
    static CodeBlock local(TypeName type, String name, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (unchecked(type)) {
            code.add("// The method declares it, and javac has checked the method.\n")
                    .add("@$T($S)\n", SuppressWarnings.class, "unchecked");
        }
        return code.addStatement("$T $N = ($T) $L", type, name, type.box(), value)
                .build();
    }

    static boolean unchecked(TypeName type) {
        return type instanceof ParameterizedTypeName
                || (type instanceof ArrayTypeName array && unchecked(array.componentType()));
    }
}
