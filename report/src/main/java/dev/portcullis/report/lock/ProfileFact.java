package dev.portcullis.report.lock;

import java.util.List;

/**
 * The profile of rules.
 *
 * @param name {@code standard} or {@code strict}; of several modules, the weaker one
 */
public record ProfileFact(String name) implements Fact {

    static final String KIND = "profile";

    /** The profiles, the weaker one first. */
    public static final List<String> PROFILES = List.of("standard", "strict");

    static ProfileFact read(Fields fields) {
        return fields.end(new ProfileFact(fields.one(fields.word(), PROFILES, word -> word)));
    }

    @Override
    public Object key() {
        return KIND;
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(name).line();
    }
}
