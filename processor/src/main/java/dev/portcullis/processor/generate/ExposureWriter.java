package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.io.IOException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what may leave of one type. */
final class ExposureWriter {

    private static final String VALUE = "value";

    private final Api api;
    private final TypeNames types;
    private final ExposureNames exposures;

    ExposureWriter(Api api, TypeNames types, ExposureNames exposures) {
        this.api = api;
        this.types = types;
        this.exposures = exposures;
    }

    GeneratedSource write(Structure structure) {
        ClassName name = exposures.of(structure.javaType());
        TypeSpec exposure = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Writes what may leave of {@link $T}.",
                        types.classNamed(TypeNames.erased(structure.javaType())))
                .addAnnotation(GuardWriter.generated())
                .addAnnotation(GuardWriter.deprecatedCodeIsGuardedToo())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method(structure))
                .build();
        return new GeneratedSource(GuardWriter.file(structure.packageName(), exposure), structure.place(), false);
    }

    private MethodSpec method(Structure structure) {
        NameAllocator names = new NameAllocator();
        List.of(VALUE, "json", "viewer").forEach(names::newName);
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($N == null)", VALUE)
                .addStatement("json.writeNull()")
                .addStatement("return")
                .endControlFlow()
                .addStatement("json.writeStartObject()");
        ValueWriter values = new ValueWriter(types, exposures, names, code);
        for (Property property : structure.exposed()) {
            Policy.Exposed exposed = property.exposed().orElseThrow().policy();
            if (exposed.conditional()) {
                code.beginControlFlow("if ($L)", condition(structure, exposed));
            }
            property(structure, property, values, code);
            if (exposed.conditional()) {
                code.endControlFlow();
            }
        }
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(types.of(structure.javaType()), VALUE)
                .addParameter(Contract.JSON_GENERATOR, "json")
                .addParameter(Contract.VIEWER, "viewer")
                .addException(IOException.class)
                .addCode(code.addStatement("json.writeEndObject()").build())
                .build();
    }

    private CodeBlock condition(Structure structure, Policy.Exposed exposed) {
        CodeBlock roles = CodeBlock.of("viewer.anyRole($L)", Roles.satisfying(api.catalog(), exposed.roles()));
        if (exposed.owner().isEmpty()) {
            return roles;
        }
        CodeBlock owner = CodeBlock.of("viewer.is($N.$L())", VALUE, accessor(structure, named(structure, exposed)));
        return exposed.roles().isEmpty() ? owner : CodeBlock.of("$L || $L", roles, owner);
    }

    private static Property named(Structure structure, Policy.Exposed exposed) {
        return structure.properties().stream()
                .filter(property -> property.name().equals(exposed.owner()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        structure.javaType() + " has no property " + exposed.owner() + " that names an owner"));
    }

    private void property(Structure structure, Property property, ValueWriter values, CodeBlock.Builder code) {
        String accessor = accessor(structure, property);
        DataType type = property.type();
        if (type instanceof DataType.Text || type instanceof DataType.Scalar) {
            code.addStatement("$T.field(json, $S, $N.$L())", Contract.SCALARS, property.wireName(), VALUE, accessor);
            return;
        }
        code.addStatement("json.writeFieldName($S)", property.wireName());
        if (type instanceof DataType.Structured) {
            code.addStatement("$T.write($N.$L(), json, viewer)", exposures.of(type.javaType()), VALUE, accessor);
            return;
        }
        TypeName declared = types.of(type);
        String variable = values.newName(property.name());
        code.addStatement("$T $N = $N.$L()", declared, variable, VALUE, accessor);
        values.nullable(type, variable, true);
    }

    private static String accessor(Structure structure, Property property) {
        if (property.accessor().isEmpty()) {
            throw new IllegalStateException(
                    structure.javaType() + " has no method that reads its property " + property.name());
        }
        return property.accessor();
    }
}
