package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits that count by a property of the body. */
final class BodyMethod {

    private final TypeNames types;
    private final Policies policies;

    BodyMethod(TypeNames types, Policies policies) {
        this.types = types;
        this.policies = policies;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        return endpoint.signature().body().flatMap(body -> write(endpoint, body));
    }

    private Optional<MethodSpec> write(Endpoint endpoint, Body body) {
        Locals locals = new Locals();
        Conjunction checks = new Conjunction();
        endpoint.rates().stream()
                .filter(rate -> rate.declared().policy().by().contains(Policy.RateKey.PARAMETER))
                .forEach(rate -> rate.value()
                        .flatMap(locals::read)
                        .ifPresent(value -> checks.and("rate($N, $L)", policies.rate(rate), value)));
        endpoint.attempts()
                .ifPresent(attempts -> attempts.value()
                        .flatMap(locals::read)
                        .ifPresent(value -> checks.and("attempt($N, $L)", policies.attempts(attempts), value)));
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Conjunction.stage("body")
                .addParameter(Object.class, "entity")
                .addCode(Casts.local(types.of(body.type()), Locals.BODY, CodeBlock.of("entity")))
                .addCode(locals.code.build())
                .addCode(checks.returned())
                .build());
    }

    /** The variables on the way to the properties; what several of them pass through is read once. */
    private final class Locals {

        static final String BODY = "body";

        private final NameAllocator names = new NameAllocator();
        private final Map<List<Property>, String> read = new HashMap<>();
        private final CodeBlock.Builder code = CodeBlock.builder();

        Locals() {
            List.of("request", "entity", BODY).forEach(names::newName);
            read.put(List.of(), BODY);
        }

        Optional<CodeBlock> read(KeyValue value) {
            return value instanceof KeyValue.OfBody body ? Optional.of(last(body.path())) : Optional.empty();
        }

        private CodeBlock last(List<Property> path) {
            String owner = variable(path.subList(0, path.size() - 1));
            return access(owner, path.get(path.size() - 1));
        }

        private String variable(List<Property> path) {
            String known = read.get(path);
            if (known != null) {
                return known;
            }
            Property property = path.get(path.size() - 1);
            CodeBlock value = last(path);
            TypeName type = types.of(property.type());
            String name = names.newName(property.name());
            code.addStatement("$T $N = $L", type, name, value);
            read.put(path, name);
            return name;
        }

        private CodeBlock access(String owner, Property property) {
            return owner.equals(BODY)
                    ? CodeBlock.of("$N.$L()", owner, property.accessor())
                    : CodeBlock.of("$N == null ? null : $N.$L()", owner, owner, property.accessor());
        }
    }
}
