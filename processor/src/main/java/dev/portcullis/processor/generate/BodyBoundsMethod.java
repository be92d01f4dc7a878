package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The declared bounds of the members of a JSON body. */
final class BodyBoundsMethod {

    private final Api api;
    private final GuardMembers members;
    /** Where each structure was described; wherever else it stands, the bounds are the same. */
    private final Map<String, String> described = new HashMap<>();

    private final List<CodeBlock> bounds = new ArrayList<>();

    BodyBoundsMethod(Api api, GuardMembers members) {
        this.api = api;
        this.members = members;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        endpoint.signature()
                .body()
                .filter(body -> !(body.type() instanceof DataType.Text))
                .ifPresent(body -> describe(body.type(), body.bounds(), ""));
        text(endpoint).ifPresent(max -> bounds.add(CodeBlock.of(".text($S, $L)", "", Policies.number(max))));
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        CodeBlock built = CodeBlock.builder()
                .add("$T.builder()\n$>$>", Contract.BODY_BOUNDS)
                .add(CodeBlock.join(bounds, "\n"))
                .add("\n.build()$<$<")
                .build();
        return Optional.of(MethodSpec.methodBuilder("bodyBounds")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Contract.BODY_BOUNDS)
                .addStatement("return $N", members.constant(Contract.BODY_BOUNDS, name(endpoint), built))
                .build());
    }

    private static String name(Endpoint endpoint) {
        String type =
                endpoint.signature().body().map(body -> body.type().javaType()).orElse("body");
        return TypeNames.erased(type).replaceAll(".*\\.", "") + "_bounds";
    }

    /**
     * A body that is one text has as many characters as it may have bytes at the most, unless a constraint says fewer.
     */
    private static Optional<Long> text(Endpoint endpoint) {
        return endpoint.signature()
                .body()
                .filter(body -> body.type() instanceof DataType.Text)
                .flatMap(body -> Stream.concat(endpoint.bodySize().stream(), body.bounds().constraint().stream())
                        .map(size -> size.policy().max())
                        .min(Comparator.naturalOrder()));
    }

    private void describe(DataType type, Bounds declared, String pointer) {
        if (type instanceof DataType.Optionally optionally) {
            describe(optionally.value(), declared, pointer);
            return;
        }
        boolean container = type instanceof DataType.Many || type instanceof DataType.Keyed;
        declared.size()
                .ifPresent(size -> bounds.add(CodeBlock.of(
                        container ? ".elements($S, $L)" : ".text($S, $L)",
                        pointer,
                        Policies.number(size.policy().max()))));
        if (type instanceof DataType.Many many) {
            describe(many.element(), declared.content(), pointer + "/*");
        } else if (type instanceof DataType.Keyed keyed) {
            describe(keyed.value(), declared.content(), pointer + "/*");
        } else {
            api.structure(type)
                    .filter(structure -> bounded(structure, new HashSet<>()))
                    .ifPresent(structure -> describe(structure, pointer));
        }
    }

    private void describe(Structure structure, String pointer) {
        String first = described.putIfAbsent(structure.javaType(), pointer);
        if (first != null) {
            bounds.add(CodeBlock.of(".same($S, $S)", pointer, first));
            return;
        }
        for (Property property : structure.accepted()) {
            String member = pointer + "/" + JsonPointers.escaped(property.wireName());
            describe(property.type(), property.bounds(), member);
        }
    }

    private boolean bounded(Structure structure, Set<String> seen) {
        return seen.add(structure.javaType())
                && structure.accepted().stream()
                        .anyMatch(property -> property.bounds().present() || bounded(property.type(), seen));
    }

    private boolean bounded(DataType type, Set<String> seen) {
        if (type instanceof DataType.Many many) {
            return bounded(many.element(), seen);
        }
        if (type instanceof DataType.Keyed keyed) {
            return bounded(keyed.value(), seen);
        }
        if (type instanceof DataType.Optionally optionally) {
            return bounded(optionally.value(), seen);
        }
        return api.structure(type).filter(structure -> bounded(structure, seen)).isPresent();
    }
}
