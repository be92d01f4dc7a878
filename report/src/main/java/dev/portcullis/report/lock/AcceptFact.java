package dev.portcullis.report.lock;

import dev.portcullis.report.AcceptedProperty;
import java.util.List;
import java.util.Optional;

/**
 * A property that callers may set.
 *
 * @param type its Java type
 * @param roles who may set it, sorted; empty for no condition on roles
 * @param reason why callers may decide about it; empty when none is given
 */
public record AcceptFact(String property, String type, List<String> roles, Optional<String> reason) implements Fact {

    static final String KIND = "accept";

    public AcceptFact {
        roles = List.copyOf(roles);
    }

    static AcceptFact of(AcceptedProperty property) {
        return new AcceptFact(
                property.name(),
                property.type(),
                property.roles().stream().distinct().sorted().toList(),
                Optional.ofNullable(property.reason()));
    }

    static AcceptFact read(Fields fields) {
        return fields.end(
                new AcceptFact(fields.word(), fields.value("type"), fields.values("roles"), fields.optional("reason")));
    }

    @Override
    public Object key() {
        return List.of(KIND, property);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(property)
                .value("type", type)
                .values("roles", roles)
                .value("reason", reason)
                .line();
    }
}
