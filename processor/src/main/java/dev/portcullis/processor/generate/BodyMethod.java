package dev.portcullis.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.KeyValue;
import dev.portcullis.processor.model.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is checked of the body once it is bound: the owners of what it names, and limits that count by a property. */
final class BodyMethod {

    private final TypeNames types;
    private final Inputs inputs;
    private final Ownerships ownerships;
    private final Policies policies;

    BodyMethod(TypeNames types, Inputs inputs, Ownerships ownerships, Policies policies) {
        this.types = types;
        this.inputs = inputs;
        this.ownerships = ownerships;
        this.policies = policies;
    }

    Optional<MethodSpec> write(Endpoint endpoint) {
        return endpoint.signature().body().flatMap(body -> write(endpoint, body));
    }

    private Optional<MethodSpec> write(Endpoint endpoint, Body body) {
        Locals locals = new Locals();
        Conjunction checks = new Conjunction();
        endpoint.members().forEach(member -> ownership(member, body, locals, checks));
        endpoint.rates().stream()
                .filter(Endpoint.BoundRate::needsBody)
                .forEach(rate -> policies.rate(
                        rate, rate.value().map(locals::counted), rate.cost().map(locals::counted), checks));
        endpoint.attempts()
                .filter(Endpoint.BoundAttempts::needsBody)
                .ifPresent(attempts -> attempts.value()
                        .map(locals::counted)
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

    private void ownership(Endpoint.OwnedMember member, Body body, Locals locals, Conjunction checks) {
        if (member.owned().isEmpty()) {
            return;
        }
        if (member.path().size() > 1 || isContainer(member.type())) {
            CodeBlock ids = CodeBlock.of("$N", locals.gather(member, body));
            member.owned().forEach(declared -> ownerships.all(declared.policy(), ids, checks));
        } else if (member.path().isEmpty()) {
            member.owned().forEach(declared -> ownerships.body(declared.policy(), Locals.BODY, checks));
        } else {
            CodeBlock id =
                    CodeBlock.of("$N.$L()", Locals.BODY, member.path().get(0).accessor());
            member.owned().forEach(declared -> ownerships.member(declared.policy(), member.name(), id, checks));
        }
    }

    /** One of what a collection, a map or an optional holds. */
    private static DataType one(DataType type) {
        if (type instanceof DataType.Many many) {
            return one(many.element());
        }
        if (type instanceof DataType.Keyed keyed) {
            return one(keyed.value());
        }
        return type instanceof DataType.Optionally optionally ? one(optionally.value()) : type;
    }

    private static boolean isContainer(DataType type) {
        return type instanceof DataType.Many || type instanceof DataType.Keyed || type instanceof DataType.Optionally;
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

        /** A list of all identifiers that stand at one place of the body. */
        String gather(Endpoint.OwnedMember member, Body body) {
            List<Property> path = member.path();
            String list = names.newName(
                    path.isEmpty() ? "ids" : path.get(path.size() - 1).name() + "s");
            TypeName type = types.of(one(member.type())).box();
            code.addStatement("$T<$T> $N = new $T<>()", List.class, type, list, ArrayList.class);
            new Gathering(list).collect(CodeBlock.of("$N", BODY), body.type(), path);
            return list;
        }

        /** What a limit counts by; a parameter may stand beside a property. */
        CodeBlock counted(KeyValue value) {
            return value instanceof KeyValue.OfBody body
                    ? last(body.path())
                    : inputs.countedValue(((KeyValue.OfParameter) value).parameter());
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

        /** Writes the loops that fill one list. */
        private final class Gathering {

            private final String list;

            Gathering(String list) {
                this.list = list;
            }

            /** Adds what a value holds to the list: itself at the end of the path, else what it leads to. */
            void collect(CodeBlock value, DataType type, List<Property> path) {
                if (type instanceof DataType.Optionally optionally) {
                    String present = variable(value, type, "optional");
                    code.beginControlFlow("if ($N != null && $N.isPresent())", present, present);
                    collect(CodeBlock.of("$N.get()", present), optionally.value(), path);
                    code.endControlFlow();
                } else if (type instanceof DataType.Many many) {
                    each(value, type, many.element(), "for ($T $N : $N)", path);
                } else if (type instanceof DataType.Keyed keyed) {
                    each(value, type, keyed.value(), "for ($T $N : $N.values())", path);
                } else if (path.isEmpty()) {
                    code.addStatement("$N.add($L)", list, value);
                } else {
                    through(value, type, path);
                }
            }

            private void each(CodeBlock value, DataType type, DataType element, String loop, List<Property> path) {
                String all = variable(value, type, "all");
                boolean present = ifPresent(all);
                String each = names.newName("each");
                code.beginControlFlow(loop, types.of(element), each, all);
                collect(CodeBlock.of("$N", each), element, path);
                code.endControlFlow();
                end(present);
            }

            private void through(CodeBlock value, DataType type, List<Property> path) {
                Property next = path.get(0);
                String owner = variable(value, type, "owner");
                boolean present = ifPresent(owner);
                collect(CodeBlock.of("$N.$L()", owner, next.accessor()), next.type(), path.subList(1, path.size()));
                end(present);
            }

            /** The body itself is always there. */
            private boolean ifPresent(String variable) {
                boolean optional = !variable.equals(BODY);
                if (optional) {
                    code.beginControlFlow("if ($N != null)", variable);
                }
                return optional;
            }

            private void end(boolean block) {
                if (block) {
                    code.endControlFlow();
                }
            }

            /** The variable that a value is, or a new one. */
            private String variable(CodeBlock value, DataType type, String suggestion) {
                String text = value.toString();
                if (text.matches("\\w+")) {
                    return text;
                }
                String name = names.newName(suggestion);
                code.addStatement("$T $N = $L", types.of(type), name, value);
                return name;
            }
        }
    }
}
