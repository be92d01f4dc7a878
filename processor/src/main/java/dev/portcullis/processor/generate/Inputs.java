package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Parameter;
import java.util.function.Function;

/** Writes how a guard reads a parameter. */
final class Inputs {

    private final TypeNames types;

    Inputs(TypeNames types) {
        this.types = types;
    }

    /** Where it comes from and its name, the first two arguments of every check. */
    static CodeBlock source(Parameter parameter) {
        return CodeBlock.of("$T.$L, $S", Contract.INPUT, parameter.input(), parameter.name());
    }

    /** The value that the method receives; a request without one is refused. */
    CodeBlock value(Parameter parameter) {
        CodeBlock source = source(parameter);
        CodeBlock conversion = conversion(parameter.type());
        return parameter
                .defaultValue()
                .map(value -> CodeBlock.of("request.value($L, $L, $S)", source, conversion, value))
                .orElseGet(() -> CodeBlock.of("request.value($L, $L)", source, conversion));
    }

    /** All values that the method receives. */
    CodeBlock values(Parameter parameter) {
        DataType element = parameter.type() instanceof DataType.Many many ? many.element() : parameter.type();
        return CodeBlock.of("request.values($L, $L)", source(parameter), conversion(element));
    }

    /** The value to count by; a request may come without one, unless it is part of the path. */
    CodeBlock countedValue(Parameter parameter) {
        return parameter.input() == Parameter.Input.PATH
                        || parameter.defaultValue().isPresent()
                ? value(parameter)
                : CodeBlock.of("request.optionalValue($L, $L)", source(parameter), conversion(parameter.type()));
    }

    private CodeBlock conversion(DataType type) {
        if (type instanceof DataType.Optionally optionally) {
            return conversion(optionally.value());
        }
        if (!(type instanceof DataType.Scalar scalar) || scalar.kind() == DataType.Scalar.Kind.CHARACTER) {
            return CodeBlock.of("$T.identity()", Function.class);
        }
        DataType.Conversion conversion = scalar.conversion();
        return CodeBlock.of(
                "$T::$L",
                types.classNamed(conversion.type()),
                conversion.method().isEmpty() ? "new" : conversion.method());
    }
}
