package dev.portcullis.report.lock;

import dev.portcullis.report.ExposedProperty;
import java.util.List;
import java.util.Optional;

/**
 * A property that may leave.
 *
 * @param type its Java type
 * @param roles who receives it, sorted; empty for no condition on roles
 * @param owner the property that names the owner, who receives it; empty for no such condition
 * @param sensitivity the class of data; empty when it is not classified
 */
public record ExposeFact(
        String property, String type, List<String> roles, Optional<String> owner, Optional<String> sensitivity)
        implements Fact {

    static final String KIND = "expose";

    public ExposeFact {
        roles = List.copyOf(roles);
    }

    static ExposeFact of(ExposedProperty property) {
        return new ExposeFact(
                property.name(),
                property.type(),
                property.roles().stream().distinct().sorted().toList(),
                Optional.ofNullable(property.owner()),
                Optional.ofNullable(property.sensitivity()));
    }

    static ExposeFact read(Fields fields) {
        return fields.end(new ExposeFact(
                fields.word(),
                fields.value("type"),
                fields.values("roles"),
                fields.optional("owner"),
                fields.optional("class")));
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
                .value("owner", owner)
                .value("class", sensitivity)
                .line();
    }
}
