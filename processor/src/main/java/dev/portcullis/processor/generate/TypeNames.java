package dev.portcullis.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.ResourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names types, given as Java source, for generated code. */
final class TypeNames {

    private static final Map<String, TypeName> PRIMITIVES = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "char", TypeName.CHAR,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE,
            "void", TypeName.VOID);

    private final Map<String, ClassName> known = new HashMap<>();

    TypeNames(Api api) {
        api.structures()
                .values()
                .forEach(structure -> known.put(
                        erased(structure.javaType()), nested(structure.packageName(), structure.simpleName())));
        api.endpoints().forEach(endpoint -> {
            ClassName resource = of(endpoint.signature().resource());
            known.put(resource.canonicalName(), resource);
        });
    }

    /** The class of a scalar of the platform. */
    static TypeName boxed(String javaType) {
        TypeName primitive = PRIMITIVES.get(javaType);
        return primitive == null ? ClassName.bestGuess(javaType) : primitive.box();
    }

    ClassName of(ResourceType resource) {
        return nested(resource.packageName(), resource.simpleName());
    }

    TypeName of(DataType type) {
        return of(type.javaType());
    }

    /** A type in Java source. */
    TypeName of(String javaType) {
        String type = javaType.strip();
        if (type.endsWith("[]")) {
            return ArrayTypeName.of(of(type.substring(0, type.length() - 2)));
        }
        if (type.startsWith("?")) {
            return wildcard(type.substring(1).strip());
        }
        int arguments = type.indexOf('<');
        if (arguments > 0) {
            return ParameterizedTypeName.get(
                    classNamed(type.substring(0, arguments)),
                    arguments(type.substring(arguments + 1, type.length() - 1)).toArray(TypeName[]::new));
        }
        TypeName primitive = PRIMITIVES.get(type);
        return primitive == null ? classNamed(type) : primitive;
    }

    /**
     * A class. Where nothing tells a nested class from one in a package, everything before the last dot is taken as the
     * package: the import that follows from it is right for both.
     */
    ClassName classNamed(String qualifiedName) {
        return known.computeIfAbsent(qualifiedName, TypeNames::unnested);
    }

    private static ClassName unnested(String qualifiedName) {
        int dot = qualifiedName.lastIndexOf('.');
        return ClassName.get(dot < 0 ? "" : qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
    }

    static String erased(String javaType) {
        int arguments = javaType.indexOf('<');
        return arguments < 0 ? javaType : javaType.substring(0, arguments);
    }

    private TypeName wildcard(String bound) {
        if (bound.startsWith("extends ")) {
            return WildcardTypeName.subtypeOf(of(bound.substring("extends ".length())));
        }
        return bound.startsWith("super ")
                ? WildcardTypeName.supertypeOf(of(bound.substring("super ".length())))
                : WildcardTypeName.subtypeOf(Object.class);
    }

    /** The types between the commas that are not inside other brackets. */
    private List<TypeName> arguments(String text) {
        List<TypeName> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> depth++;
                case '>' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        arguments.add(of(text.substring(start, at)));
                        start = at + 1;
                    }
                }
                default -> {}
            }
        }
        arguments.add(of(text.substring(start)));
        return arguments;
    }

    /** A class that may stand in another. */
    static ClassName nested(String packageName, String simpleName) {
        String[] names = simpleName.split("\\.", -1);
        ClassName name = ClassName.get(packageName, names[0]);
        for (int i = 1; i < names.length; i++) {
            name = name.nestedClass(names[i]);
        }
        return name;
    }
}
