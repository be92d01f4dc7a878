package dev.portcullis.report.lock;

import dev.portcullis.report.OwnershipEntry;
import java.util.List;
import java.util.Objects;

/**
 * The object behind an identifier must be the caller's.
 *
 * @param parameter the identifier as the caller sends it
 * @param rule the class that decides
 * @param exceptRoles sorted
 * @param hidden whether a foreign object is answered like a missing one
 */
public record OwnedFact(String parameter, String rule, List<String> exceptRoles, boolean hidden) implements Fact {

    static final String KIND = "owned";

    private static final String NOT_FOUND = "404";
    private static final String FORBIDDEN = "403";

    public OwnedFact {
        exceptRoles = List.copyOf(exceptRoles);
    }

    static OwnedFact of(OwnershipEntry entry) {
        return new OwnedFact(
                entry.parameter(),
                Objects.requireNonNull(entry.rule()),
                entry.exceptRoles().stream().distinct().sorted().toList(),
                entry.hidden());
    }

    static OwnedFact read(Fields fields) {
        String parameter = fields.word();
        String rule = fields.value("rule");
        List<String> exceptRoles = fields.values("except");
        String denied = fields.one(fields.value("denied"), List.of(NOT_FOUND, FORBIDDEN), status -> status);
        return fields.end(new OwnedFact(parameter, rule, exceptRoles, denied.equals(NOT_FOUND)));
    }

    @Override
    public Object key() {
        return List.of(KIND, parameter, rule, exceptRoles);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(parameter)
                .value("rule", rule)
                .values("except", exceptRoles)
                .value("denied", hidden ? NOT_FOUND : FORBIDDEN)
                .line();
    }
}
