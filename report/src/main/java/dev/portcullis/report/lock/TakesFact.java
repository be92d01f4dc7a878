package dev.portcullis.report.lock;

import dev.portcullis.report.RequestEntry;

/**
 * The body that an endpoint takes.
 *
 * @param type as in {@link RequestEntry#type()}
 * @param list whether it is a collection of that
 */
public record TakesFact(String type, boolean list) implements Fact {

    static final String KIND = "takes";

    private static final String LIST = "list";

    static TakesFact of(RequestEntry entry) {
        return new TakesFact(entry.type(), entry.list());
    }

    static TakesFact read(Fields fields) {
        return fields.end(new TakesFact(fields.word(), fields.flag(LIST)));
    }

    @Override
    public Object key() {
        return KIND;
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND).word(type).flag(LIST, list).line();
    }
}
