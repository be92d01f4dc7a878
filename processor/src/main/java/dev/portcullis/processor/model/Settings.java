package dev.portcullis.processor.model;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the compiler options say about rules.
 *
 * @param strict whether the profile is {@code strict}, else {@code standard}
 * @param severities by the name of the rule, sorted
 * @param docs the base of links to the pages of rules, with a slash at its end
 * @param today the day on which waivers are judged
 */
public record Settings(boolean strict, Map<String, Severity> severities, String docs, LocalDate today) {

    /** What an option makes of a rule. */
    public enum Severity {
        ERROR,
        WARNING,
        OFF
    }
}
