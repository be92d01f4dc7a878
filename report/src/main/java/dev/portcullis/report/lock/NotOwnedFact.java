package dev.portcullis.report.lock;

import java.util.List;
import java.util.Optional;

/**
 * Nobody owns what an identifier names.
 *
 * @param parameter the identifier as the caller sends it
 * @param reason why; empty when none is given
 */
public record NotOwnedFact(String parameter, Optional<String> reason) implements Fact {

    static final String KIND = "not-owned";

    static NotOwnedFact read(Fields fields) {
        return fields.end(new NotOwnedFact(fields.word(), fields.optional("reason")));
    }

    @Override
    public Object key() {
        return List.of(KIND, parameter);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(parameter).value("reason", reason).line();
    }
}
