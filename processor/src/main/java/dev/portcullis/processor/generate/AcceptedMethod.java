package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** What may stand in a JSON body. */
final class AcceptedMethod {

    private final Api api;
    private final GuardMembers members;
    /** Where each structure was described; wherever else it stands, the same is accepted. */
    private final Map<String, String> described = new HashMap<>();

    private final List<CodeBlock> accepted = new ArrayList<>();

    AcceptedMethod(Api api, GuardMembers members) {
        this.api = api;
        this.members = members;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        return endpoint.signature()
                .body()
                .map(Body::type)
                .filter(type -> !(type instanceof DataType.Binary))
                .map(type -> members.constant(List.of(Contract.ACCEPTED_BODY, type), () -> added(type)))
                .map(AcceptedMethod::method);
    }

    private static MethodSpec method(String constant) {
        return MethodSpec.methodBuilder("accepted")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Contract.ACCEPTED_BODY)
                .addStatement("return $N", constant)
                .build();
    }

    private String added(DataType body) {
        if (body instanceof DataType.Text) {
            // The method receives the text as it came, whatever it says.
            add("anything", "");
        } else {
            describe(body, "");
        }
        CodeBlock built = CodeBlock.builder()
                .add("$T.builder()\n$>$>", Contract.ACCEPTED_BODY)
                .add(CodeBlock.join(accepted, "\n"))
                .add("\n.build()$<$<")
                .build();
        String type = TypeNames.erased(body.javaType()).replaceAll(".*\\.", "");
        return members.constant(Contract.ACCEPTED_BODY, type + "_accepted", built);
    }

    private void describe(DataType type, String pointer) {
        if (type instanceof DataType.Optionally optionally) {
            describe(optionally.value(), pointer);
        } else if (type instanceof DataType.Eventually eventually) {
            describe(eventually.value(), pointer);
        } else if (type instanceof DataType.Many many) {
            add("array", pointer);
            describe(many.element(), pointer + "/*");
        } else if (type instanceof DataType.Keyed keyed) {
            add("map", pointer);
            describe(keyed.value(), pointer + "/*");
        } else if (type instanceof DataType.Scalar scalar && scalar.kind() == DataType.Scalar.Kind.INTEGRAL) {
            accepted.add(CodeBlock.of(".whole($S, $T.SIZE)", pointer, TypeNames.boxed(scalar.javaType())));
        } else {
            api.structure(type)
                    .ifPresentOrElse(
                            structure -> describe(structure, pointer),
                            () -> add(
                                    type instanceof DataType.Untyped untyped && untyped.open() ? "anything" : "value",
                                    pointer));
        }
    }

    private void describe(Structure structure, String pointer) {
        String first = described.putIfAbsent(structure.javaType(), pointer);
        if (first != null) {
            accepted.add(CodeBlock.of(".same($S, $S)", pointer, first));
            return;
        }
        add("object", pointer);
        for (Property property : structure.accepted()) {
            String member = pointer + "/" + JsonPointers.escaped(property.wireName());
            describe(property.type(), member);
            property.accepted()
                    .map(Declared::policy)
                    .map(Policy.Accepted::roles)
                    .filter(roles -> !roles.isEmpty())
                    .ifPresent(roles -> accepted.add(
                            CodeBlock.of(".onlyFor($S, $L)", member, Roles.satisfying(api.catalog(), roles))));
        }
    }

    private void add(String kind, String pointer) {
        accepted.add(CodeBlock.of(".$L($S)", kind, pointer));
    }
}
