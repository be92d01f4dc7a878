package dev.portcullis.report.lock;

import java.util.List;

/**
 * A rule whose severity was changed by a compiler option.
 *
 * @param severity one of {@link #SEVERITIES}; of several modules, the weakest one
 */
public record OverrideFact(String rule, String severity) implements Fact {

    static final String KIND = "override";

    /** The severities, the weakest one first. */
    public static final List<String> SEVERITIES = List.of("off", "warning", "error");

    static OverrideFact read(Fields fields) {
        return fields.end(new OverrideFact(fields.word(), fields.one(fields.word(), SEVERITIES, word -> word)));
    }

    @Override
    public Object key() {
        return List.of(KIND, rule);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(rule).word(severity).line();
    }
}
