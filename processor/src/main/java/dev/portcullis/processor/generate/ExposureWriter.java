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
        PropertyWriter properties = new PropertyWriter(types, exposures, VALUE, names());
        MethodSpec method = method(structure, properties);
        TypeSpec exposure = TypeSpec.classBuilder(name)
                .addJavadoc(
                        "Writes what may leave of {@link $T}.",
                        types.classNamed(TypeNames.erased(structure.javaType())))
                .addAnnotation(GuardWriter.generated())
                .addAnnotation(GuardWriter.deprecatedCodeIsGuardedToo())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addFields(properties.constants())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(method)
                .build();
        return new GeneratedSource(GuardWriter.file(structure.writtenIn(), exposure), structure.place(), false);
    }

    private static NameAllocator names() {
        NameAllocator names = new NameAllocator();
        List.of(VALUE, "json", "viewer").forEach(names::newName);
        return names;
    }

    private MethodSpec method(Structure structure, PropertyWriter properties) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($N == null)", VALUE)
                .addStatement("json.writeNull()")
                .addStatement("return")
                .endControlFlow();
        structure.hierarchy().permitted().forEach(subclass -> subclass(subclass, code));
        if (structure.hierarchy().sealedAndAbstract()) {
            code.addStatement("throw $T.undeclared($N)", Contract.SCALARS, VALUE);
        } else {
            object(structure, properties, code);
        }
        return MethodSpec.methodBuilder("write")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(types.of(structure.javaType()), VALUE)
                .addParameter(Contract.JSON_GENERATOR, "json")
                .addParameter(Contract.VIEWER, "viewer")
                .addException(IOException.class)
                .addCode(code.build())
                .build();
    }

    private void subclass(DataType type, CodeBlock.Builder code) {
        TypeName subclass = types.of(type);
        CodeBlock cast = CodeBlock.of("($T) $N", subclass, VALUE);
        code.beginControlFlow("if ($N instanceof $T)", VALUE, subclass);
        if (type instanceof DataType.Structured) {
            code.addStatement("$T.write($L, json, viewer)", exposures.of(type.javaType()), cast);
        } else {
            CodeBlock constant = new ScalarValue(exposures, "", false).of(type, cast);
            code.addStatement("$T.element(json, $L)", Contract.SCALARS, constant);
        }
        code.addStatement("return").endControlFlow();
    }

    private void object(Structure structure, PropertyWriter properties, CodeBlock.Builder code) {
        code.addStatement("json.writeStartObject()");
        structure.hierarchy().tag().ifPresent(tag -> properties.write(tag, code));
        for (Property property : structure.exposed()) {
            Policy.Exposed exposed = property.exposed().orElseThrow().policy();
            if (exposed.conditional()) {
                code.beginControlFlow("if ($L)", condition(structure, exposed));
            }
            properties.write(property, accessor(structure, property), code);
            if (exposed.conditional()) {
                code.endControlFlow();
            }
        }
        code.addStatement("json.writeEndObject()");
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

    private static String accessor(Structure structure, Property property) {
        if (property.accessor().isEmpty()) {
            throw new IllegalStateException(
                    structure.javaType() + " has no method that reads its property " + property.name());
        }
        return property.accessor();
    }
}
