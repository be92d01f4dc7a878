package dev.portcullis.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.JavaMethod;
import dev.portcullis.processor.model.Signature;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the guard of one endpoint, a class inside of the guard of its resource. */
final class EndpointGuardWriter {

    private final Api api;
    private final TypeNames types;
    private final ResponseMethods responses;
    private final Map<Signature, String> unenforceable;

    EndpointGuardWriter(Api api, TypeNames types, ExposureNames exposures, Map<Signature, String> unenforceable) {
        this.api = api;
        this.types = types;
        this.responses = new ResponseMethods(types, exposures);
        this.unenforceable = unenforceable;
    }

    /** The guard of a method that is reached by these routes; at least one. */
    TypeSpec write(List<Endpoint> routes, String name, GuardConstants constants) {
        Endpoint endpoint = routes.get(0);
        TypeSpec.Builder guard = TypeSpec.classBuilder(name)
                .addJavadoc(javadoc(routes))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(Contract.ENDPOINT_GUARD);
        GuardMembers members = new GuardMembers(types, constants);
        List<MethodSpec> stages = routes.stream()
                .map(route -> Optional.ofNullable(unenforceable.get(route.signature())))
                .flatMap(Optional::stream)
                .findFirst()
                .map(rule -> List.of(AdmitMethod.refusing(rule)))
                .orElseGet(() -> stages(endpoint, members));
        members.fields().forEach(guard::addField);
        guard.addMethod(constructor(endpoint, members));
        stages.forEach(guard::addMethod);
        return guard.build();
    }

    private List<MethodSpec> stages(Endpoint endpoint, GuardMembers members) {
        Inputs inputs = new Inputs(types, members);
        Policies policies = new Policies(members);
        Ownerships ownerships = new Ownerships(api.catalog(), members);
        return List.of(
                        Optional.of(new AdmitMethod(api.catalog(), members, policies).write(endpoint)),
                        new ParametersMethod(inputs, ownerships, policies).write(endpoint),
                        new BodyMethod(types, inputs, ownerships, policies).write(endpoint),
                        new AcceptedMethod(api, members).write(endpoint),
                        new BodyBoundsMethod(api, members).write(endpoint),
                        new ResultsMethod(api, types).write(endpoint),
                        responses.opaque(endpoint),
                        responses.write(endpoint))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private MethodSpec constructor(Endpoint endpoint, GuardMembers members) {
        Signature signature = endpoint.signature();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addStatement(
                        "super($S, $S, $T.class, $S$L)",
                        signature.httpMethod(),
                        signature.route(),
                        types.of(signature.resource()),
                        signature.method().name(),
                        CodeBlock.join(
                                literals(signature.method().erasedTypes()).stream()
                                        .map(literal -> CodeBlock.of(",$W$L", literal))
                                        .toList(),
                                ""));
        for (List<String> alias : signature.method().aliases()) {
            constructor.addStatement("alias($L)", CodeBlock.join(literals(alias), ",$W"));
        }
        if (!members.received().isEmpty()) {
            constructor.addStatement("checks($L)", String.join(", ", members.received()));
        }
        if (!members.limits().isEmpty()) {
            constructor.addStatement("limits($L)", String.join(", ", members.limits()));
        }
        if (endpoint.streams() && !unenforceable.containsKey(signature)) {
            constructor.addStatement("streams($L)", new Subscriptions(api, types).arguments(endpoint));
        }
        if (!members.rules().isEmpty()) {
            constructor.addParameter(Contract.RULES, "rules");
            members.rules().forEach((rule, field) -> constructor.addStatement("$N = rules.of($T.class)", field, rule));
        }
        return constructor.build();
    }

    private List<CodeBlock> literals(List<String> erasedTypes) {
        return erasedTypes.stream()
                .map(type -> CodeBlock.of("$T.class", types.of(type)))
                .toList();
    }

    private CodeBlock javadoc(List<Endpoint> routes) {
        Signature signature = routes.get(0).signature();
        ClassName resource = types.of(signature.resource());
        JavaMethod method = signature.method();
        CodeBlock parameters = CodeBlock.join(
                method.erasedTypes().stream()
                        .map(type -> CodeBlock.of("$T", types.of(type)))
                        .toList(),
                ", ");
        CodeBlock paths = CodeBlock.join(
                routes.stream()
                        .map(route -> CodeBlock.of("{@code $L $L}", signature.httpMethod(), inComment(route)))
                        .toList(),
                ", ");
        return CodeBlock.of("$L: {@link $T#$L($L)}.", paths, resource, method.name(), parameters);
    }

    /** Nothing in a route may end the comment or start a Unicode escape. */
    private static String inComment(Endpoint endpoint) {
        return endpoint.signature().route().replace("*/", "*&#47;").replace("\\", "&#92;");
    }
}
