package dev.portcullis.report.lock;

import java.util.List;

/**
 * A role of the catalogue.
 *
 * @param implies the roles that it contains directly, sorted
 */
public record RoleFact(String name, List<String> implies) implements Fact {

    static final String KIND = "role";

    public RoleFact {
        implies = List.copyOf(implies);
    }

    static RoleFact read(Fields fields) {
        return fields.end(new RoleFact(fields.word(), fields.values("implies")));
    }

    @Override
    public Object key() {
        return List.of(KIND, name);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(name).values("implies", implies).line();
    }
}
