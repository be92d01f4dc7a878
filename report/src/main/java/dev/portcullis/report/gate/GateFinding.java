package dev.portcullis.report.gate;

import dev.portcullis.report.SourceLocation;
import java.util.Optional;

/**
 * Something about the lock that the reader has to know.
 *
 * @param rule {@link #WEAKENED}, {@link #OUT_OF_DATE} or {@link #UNGUARDED}
 * @param error whether the build fails
 * @param subject the endpoint, type, class or file
 * @param problem what is wrong and why it matters
 * @param fix what to type
 * @param source where it was declared; empty when it is not known
 */
public record GateFinding(
        String rule, boolean error, String subject, String problem, String fix, Optional<SourceLocation> source) {

    /** The name of the rule that the compiled policies allow nothing that the lock does not. */
    public static final String WEAKENED = "PolicyWeakened";

    /** The name of the rule that the lock says what is compiled. */
    public static final String OUT_OF_DATE = "LockOutOfDate";

    /** The name of the rule that every resource class was compiled with the processor. */
    public static final String UNGUARDED = "UnguardedResource";

    /** As readers of a build's log see it. */
    public String text() {
        String place = source.map(at -> " (" + at.file() + (at.line() == 0 ? "" : ":" + at.line()) + ")")
                .orElse("");
        return "[" + rule + "] " + subject + place + ": " + problem + ". Fix: " + fix + ". docs/rules/" + rule + ".md";
    }
}
