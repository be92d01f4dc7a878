package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What is checked of the results: whether they belong to the caller. */
final class ResultsMethod {

    private final Api api;
    private final TypeNames types;

    ResultsMethod(Api api, TypeNames types) {
        this.api = api;
        this.types = types;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        return endpoint.ownedResult()
                .flatMap(declared -> endpoint.results().stream()
                        .findFirst()
                        .flatMap(type ->
                                owner(type, declared.policy()).map(owner -> method(declared.policy(), type, owner))));
    }

    /** On a class it speaks of those of its endpoints that return the property. */
    private Optional<Property> owner(DataType type, Policy.OwnedResult policy) {
        return api.structure(type)
                .flatMap(structure -> structure.properties().stream()
                        .filter(property -> property.name().equals(policy.property()))
                        .findFirst());
    }

    private MethodSpec method(Policy.OwnedResult policy, DataType type, Property owner) {
        CodeBlock checked = CodeBlock.of(
                "$T.$L(entity, $T.class, $T::$L, viewer)",
                Contract.RESULTS,
                policy.drop() ? "own" : "allOwn",
                types.of(type),
                types.of(type),
                owner.accessor());
        CodeBlock roles = Roles.satisfying(api.catalog(), policy.exceptRoles());
        return MethodSpec.methodBuilder("results")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(Object.class, "entity")
                .addParameter(Contract.VIEWER, "viewer")
                .addStatement(
                        roles.isEmpty()
                                ? CodeBlock.of("return $L", checked)
                                : CodeBlock.of("return viewer.anyRole($L) ? entity : $L", roles, checked))
                .build();
    }
}
