package dev.portcullis.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the findings mean for the build.
 *
 * @param findings sorted by place, without duplicates; those that are switched off are not among them
 * @param unenforceable endpoints whose policy cannot be enforced although the build goes on, with the name of the rule
 *     that says so: their guards refuse every request
 */
public record Assessment(List<Assessed> findings, Map<Signature, String> unenforceable) {

    public Assessment {
        findings = List.copyOf(findings);
        unenforceable = Map.copyOf(unenforceable);
    }

    /** Whether the build fails. */
    public boolean failed() {
        return findings.stream().anyMatch(assessed -> assessed.fails());
    }

    /**
     * A finding and what becomes of it.
     *
     * @param error whether it fails the build, unless it is waived
     * @param waiver what accepts it
     * @param endpoints all that it concerns, in words such as {@code GET /documents/{id}}
     */
    public record Assessed(
            Finding finding, boolean error, Optional<Declared<Policy.Waiver>> waiver, List<String> endpoints) {

        public Assessed {
            endpoints = List.copyOf(endpoints);
        }

        public boolean fails() {
            return error && waiver.isEmpty();
        }
    }
}
