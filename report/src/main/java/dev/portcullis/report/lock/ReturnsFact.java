package dev.portcullis.report.lock;

import dev.portcullis.report.ResponseEntry;
import java.util.List;
import java.util.Optional;

/**
 * What may leave with a status.
 *
 * @param status 0 stands for every successful one
 * @param type as in {@link ResponseEntry#type()}
 * @param list whether it is a collection of that
 * @param events whether it is a stream of events, each of which is that
 * @param opaque why the content is not declared by property; empty when it is
 */
public record ReturnsFact(int status, String type, boolean list, boolean events, Optional<String> opaque)
        implements Fact {

    static final String KIND = "returns";

    private static final String SUCCESS = "success";
    private static final String LIST = "list";
    private static final String EVENTS = "events";

    static ReturnsFact of(ResponseEntry entry) {
        return new ReturnsFact(
                entry.status(), entry.type(), entry.list(), entry.events(), Optional.ofNullable(entry.opaqueReason()));
    }

    static ReturnsFact read(Fields fields) {
        String status = fields.word();
        int code = status.equals(SUCCESS) ? 0 : (int) fields.number(status, "status");
        return fields.end(new ReturnsFact(
                code, fields.word(), fields.flag(LIST), fields.flag(EVENTS), fields.optional("opaque")));
    }

    @Override
    public Object key() {
        return List.of(KIND, status, type, list, events);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(status == 0 ? SUCCESS : status)
                .word(type)
                .flag(LIST, list)
                .flag(EVENTS, events)
                .value("opaque", opaque)
                .line();
    }
}
