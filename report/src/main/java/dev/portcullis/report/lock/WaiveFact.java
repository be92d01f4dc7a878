package dev.portcullis.report.lock;

import dev.portcullis.report.ReportedWaiver;
import java.util.List;

/**
 * A finding that was accepted.
 *
 * @param on the element that carries it, in words
 * @param file the file of the element, or its class
 * @param until the last day, {@code yyyy-MM-dd}
 */
public record WaiveFact(String rule, String on, String file, String until, String reason) implements Fact {

    static final String KIND = "waive";

    static WaiveFact of(ReportedWaiver waiver) {
        return new WaiveFact(waiver.rule(), waiver.on(), waiver.source().file(), waiver.until(), waiver.reason());
    }

    static WaiveFact read(Fields fields) {
        return fields.end(new WaiveFact(
                fields.word(), fields.value("on"), fields.value("in"), fields.value("until"), fields.value("reason")));
    }

    @Override
    public Object key() {
        return List.of(KIND, rule, on, file);
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(rule)
                .value("on", on)
                .value("in", file)
                .value("until", until)
                .value("reason", reason)
                .line();
    }
}
