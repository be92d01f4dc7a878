package dev.portcullis.conformance.exposure;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to leak when an object is written as JSON.
 *
 * @param text its source
 * @param leaks whether plain Jackson writes the canary
 * @param leaves the JSON that leaves; empty where the source does not compile
 */
record LeakCase(CaseText text, boolean leaks, String leaves) implements Case {

    /** The first three files are what was measured with Jackson, the last is our own. */
    static final List<LeakCase> ALL = Stream.of("subclasses", "annotations", "types", "more")
            .flatMap(group -> CaseText.read(group).stream())
            .map(LeakCase::of)
            .toList();

    private static LeakCase of(CaseText text) {
        String jackson = text.notes().getOrDefault("plain Jackson", "");
        String leaves = text.notes().getOrDefault("leaves", "");
        if (!List.of("LEAK", "ok").contains(jackson)
                || leaves.isEmpty() == text.refusals().isEmpty()) {
            throw new IllegalArgumentException("What becomes of it? " + text);
        }
        return new LeakCase(text, jackson.equals("LEAK"), leaves);
    }

    @Override
    public String toString() {
        return text.name();
    }
}
