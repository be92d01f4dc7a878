package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Checks that follow each other until one of them refuses; a repeated one stands once. */
final class Conjunction {

    private final Set<CodeBlock> checks = new LinkedHashSet<>();

    void and(String check, Object... arguments) {
        checks.add(CodeBlock.of("request." + check, arguments));
    }

    boolean isEmpty() {
        return checks.isEmpty();
    }

    CodeBlock returned() {
        return CodeBlock.builder()
                .add("$[return ")
                .add(CodeBlock.join(checks, "\n&& "))
                .add(";\n$]")
                .build();
    }

    /** The head of a method of a guard that makes checks. */
    static MethodSpec.Builder stage(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(Contract.GUARDED_REQUEST, "request");
    }
}
