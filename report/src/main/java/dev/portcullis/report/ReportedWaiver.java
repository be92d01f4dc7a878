package dev.portcullis.report;

/**
 * A finding that was accepted.
 *
 * @param rule the name of the rule
 * @param reason why
 * @param until the last day on which it holds, {@code yyyy-MM-dd}
 * @param on the element that carries it, in words
 * @param source where
 */
public record ReportedWaiver(String rule, String reason, String until, String on, SourceLocation source) {}
