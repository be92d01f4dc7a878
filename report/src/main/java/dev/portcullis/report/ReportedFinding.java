package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mistake that the compiler found.
 *
 * @param rule the name of the rule
 * @param severity what it means for the build
 * @param subject the endpoint or element, for example {@code GET /documents/{id} (DocumentResource.get)}
 * @param message what is wrong and why it matters
 * @param fix what to type
 * @param endpoints those that it concerns, as {@code GET /documents/{id}}, sorted; empty when it concerns none
 * @param source where
 * @param region what is underlined there; null when it has no place in a source
 * @param waived the reason of the waiver that accepts it; null when it is not accepted
 */
public record ReportedFinding(
        String rule,
        Severity severity,
        String subject,
        String message,
        String fix,
        List<String> endpoints,
        SourceLocation source,
        @Nullable SourceRegion region,
        @Nullable String waived) {

    /** What a finding means for the build. */
    public enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on. */
        WARNING
    }

    public ReportedFinding {
        endpoints = List.copyOf(endpoints);
    }
}
