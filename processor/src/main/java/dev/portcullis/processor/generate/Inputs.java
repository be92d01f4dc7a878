package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Parameter;
import java.util.List;
import java.util.function.Function;

/** Writes how a guard reads a parameter. */
final class Inputs {

    private final TypeNames types;
    private final GuardMembers members;

    Inputs(TypeNames types, GuardMembers members) {
        this.types = types;
        this.members = members;
    }

    /** Where it comes from and its name, the first two arguments of checks of sizes. */
    static CodeBlock source(Parameter parameter) {
        return CodeBlock.of("$T.$L, $S", Contract.INPUT, parameter.input(), parameter.name());
    }

    /** How to make the value that the method receives. */
    String one(Parameter parameter) {
        return constant(parameter, parameter.type());
    }

    /** All values that the method receives. */
    CodeBlock values(Parameter parameter) {
        DataType element = parameter.type() instanceof DataType.Many many ? many.element() : parameter.type();
        return CodeBlock.of("request.values($N)", constant(parameter, element));
    }

    /** The value to count by; a request may come without one, unless it is part of the path. */
    CodeBlock countedValue(Parameter parameter) {
        DataType type =
                parameter.type() instanceof DataType.Optionally optionally ? optionally.value() : parameter.type();
        boolean present = parameter.input() == Parameter.Input.PATH
                || parameter.defaultValue().isPresent();
        return CodeBlock.of(present ? "request.value($N)" : "request.optionalValue($N)", constant(parameter, type));
    }

    /** How to make the identifier of an object that a rule loads; the method receives the object. */
    String loaded(Parameter parameter, DataType identifier) {
        return constant(parameter, identifier, types.of(parameter.type()));
    }

    private String constant(Parameter parameter, DataType type) {
        return constant(parameter, type, valueType(type));
    }

    private String constant(Parameter parameter, DataType type, TypeName received) {
        return members.parameter(
                parameter,
                List.of(parameter.input(), parameter.name(), parameter.defaultValue(), type, received),
                () -> added(parameter, type, received));
    }

    private String added(Parameter parameter, DataType type, TypeName received) {
        CodeBlock arguments = CodeBlock.of(
                "$L, $T.class, $L",
                source(parameter),
                received instanceof ParameterizedTypeName generic ? generic.rawType() : received,
                conversion(type));
        CodeBlock value = parameter
                .defaultValue()
                .map(text -> CodeBlock.of("$T.of($L, $S)", Contract.PARAMETER, arguments, text))
                .orElseGet(() -> CodeBlock.of("$T.of($L)", Contract.PARAMETER, arguments));
        return members.constant(
                ParameterizedTypeName.get(Contract.PARAMETER, valueType(type)), parameter.name(), value);
    }

    private TypeName valueType(DataType type) {
        return isText(type) ? ClassName.get(String.class) : types.of(type).box();
    }

    private CodeBlock conversion(DataType type) {
        if (isText(type)) {
            return CodeBlock.of("$T.identity()", Function.class);
        }
        DataType.Conversion conversion = ((DataType.Scalar) type).conversion();
        return conversion.component().isEmpty()
                ? CodeBlock.of(
                        "$T::$L",
                        types.classNamed(conversion.type()),
                        conversion.method().isEmpty() ? "new" : conversion.method())
                : CodeBlock.of("text -> $L", made(conversion, CodeBlock.of("text")));
    }

    private CodeBlock made(DataType.Conversion conversion, CodeBlock text) {
        CodeBlock argument =
                conversion.component().map(component -> made(component, text)).orElse(text);
        ClassName type = types.classNamed(conversion.type());
        return conversion.method().isEmpty()
                ? CodeBlock.of("new $T($L)", type, argument)
                : CodeBlock.of("$T.$L($L)", type, conversion.method(), argument);
    }

    private static boolean isText(DataType type) {
        return !(type instanceof DataType.Scalar scalar) || scalar.kind() == DataType.Scalar.Kind.CHARACTER;
    }
}
