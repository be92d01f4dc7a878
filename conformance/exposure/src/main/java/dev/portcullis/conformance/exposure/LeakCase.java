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

    /** Objects that come from a database. */
    static final List<LeakCase> ENTITIES = read("entities").toList();

    /** What was measured with Jackson first; the last file, and the last of the entities, are our own. */
    static final List<LeakCase> ALL = Stream.concat(
                    Stream.of("subclasses", "annotations", "types").flatMap(LeakCase::read),
                    Stream.concat(ENTITIES.stream(), read("more")))
            .toList();

    private static Stream<LeakCase> read(String group) {
        return CaseText.read(group).stream().map(LeakCase::of);
    }

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
