package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portcullis.processor.model.Enumeration;
import javax.lang.model.element.Modifier;

/** Writes what the constants of one enum are called in JSON. */
final class EnumerationWriter {

    private static final String CONSTANT = "constant";

    private final ExposureNames exposures;

    EnumerationWriter(ExposureNames exposures) {
        this.exposures = exposures;
    }

    GeneratedSource write(Enumeration enumeration) {
        ClassName type = TypeNames.nested(enumeration.packageName(), enumeration.simpleName());
        CodeBlock.Builder names = CodeBlock.builder().add("return switch ($N) {\n$>", CONSTANT);
        enumeration.names().forEach((constant, name) -> names.addStatement("case $N -> $S", constant, name));
        names.addStatement("default -> $N.name()", CONSTANT).add("$<};\n");
        TypeSpec exposure = TypeSpec.classBuilder(exposures.of(enumeration.javaType()))
                .addJavadoc("Names the constants of {@link $T} in JSON.", type)
                .addAnnotation(GuardWriter.generated())
                .addAnnotation(GuardWriter.deprecatedCodeIsGuardedToo())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("name")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(String.class)
                        .addParameter(type, CONSTANT)
                        .beginControlFlow("if ($N == null)", CONSTANT)
                        .addStatement("return null")
                        .endControlFlow()
                        .addCode(names.build())
                        .build())
                .build();
        return new GeneratedSource(GuardWriter.file(enumeration.packageName(), exposure), enumeration.place(), false);
    }
}
