package dev.portcullis.report.lock;

import java.util.List;

/**
 * The last time that somebody accepted a weaker policy here, and why. It allows nothing, and is compared with nothing.
 *
 * @param dimension what became weaker
 */
public record WeakenedFact(String dimension, String reason) implements Fact {

    static final String KIND = "weakened";

    static WeakenedFact read(Fields fields) {
        return fields.end(new WeakenedFact(fields.word(), fields.value("reason")));
    }

    @Override
    public Object key() {
        return List.of(KIND, dimension);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(dimension).value("reason", reason).line();
    }
}
