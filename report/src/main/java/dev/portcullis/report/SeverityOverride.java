package dev.portcullis.report;

/**
 * A rule whose severity was changed by a compiler option.
 *
 * @param rule the name of the rule
 * @param severity {@code error}, {@code warning} or {@code off}
 * @param weakens whether a rule that protects something was turned below an error
 */
public record SeverityOverride(String rule, String severity, boolean weakens) {}
