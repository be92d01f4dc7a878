package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.portcullis.processor.model.DataType;

/**
 * Turns a value without parts into what the runtime writes: itself, or a string when it has a form of its own.
 *
 * @param form the name of the constant that formats it; empty for none
 * @param text whether a number is written as a string
 */
record ScalarValue(ExposureNames exposures, String form, boolean text) {

    /** Null where the value is. */
    CodeBlock of(DataType type, CodeBlock value) {
        if (!form.isEmpty()) {
            return CodeBlock.of("$T.text($N, $L)", Contract.SCALARS, form, value);
        }
        if (text) {
            return CodeBlock.of("$T.text($L)", Contract.SCALARS, value);
        }
        return exposures
                .find(type.javaType())
                .map(names -> CodeBlock.of("$T.name($L)", names, value))
                .orElse(value);
    }
}
