package dev.portcullis.report.lock;

import java.util.List;
import java.util.Map;

/**
 * Writes and reads {@code policy.lock}: UTF-8, line feeds, one fact per line, everything sorted, and nothing that changes unless
 * the policy does, so that two branches can be merged line by line.
 */
public final class LockText {

    /** The version of the format that this release reads and writes. */
    public static final int VERSION = 1;

    static final String HEAD = "portcullis-lock " + VERSION;
    static final String INDENT = "  ";

    private LockText() {}

    /** The lock as text, with a line feed at its end. */
    public static String write(PolicyLock lock) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (Map.Entry<Subject, List<Fact>> section : lock.sections().entrySet()) {
            boolean application = section.getKey() instanceof Subject.Application;
            if (!application) {
                text.append(section.getKey().text()).append('\n');
            }
            section.getValue()
                    .forEach(fact -> text.append(application ? "" : INDENT)
                            .append(fact.text())
                            .append('\n'));
        }
        return text.toString();
    }

    /**
     * The lock that a text holds.
     *
     * @throws LockFormatException if it is not exactly what {@link #write} would write for some lock: another version, an
     *     unknown kind of fact, two facts about the same, lines that are out of order, what a failed merge left behind
     */
    public static PolicyLock read(String text) {
        return new LockReader(text).read();
    }
}
