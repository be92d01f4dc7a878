package dev.portcullis.report.lock;

import dev.portcullis.report.SizeEntry;
import java.util.List;

/**
 * The bound of one input.
 *
 * @param input what the caller sends
 * @param unit what the limit counts
 */
public record SizeFact(String input, long limit, String unit) implements Fact {

    static final String KIND = "size";

    static SizeFact of(SizeEntry entry) {
        return new SizeFact(entry.input(), entry.limit(), entry.unit());
    }

    static SizeFact read(Fields fields) {
        String input = fields.word();
        long limit = fields.number(fields.word(), "limit");
        return fields.end(new SizeFact(input, limit, fields.word()));
    }

    @Override
    public Object key() {
        return List.of(KIND, input, unit);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(input).word(limit).word(unit).line();
    }
}
