package dev.portcullis.processor.model;

import java.util.Optional;

/**
 * A mistake that a rule found.
 *
 * @param rule the name of the rule
 * @param weight how bad it is
 * @param subject the endpoint or element in words, for example {@code GET /documents/{id} (DocumentResource.get)}
 * @param problem what is wrong and why it matters, a sentence without the full stop
 * @param fix what to type, without the word "Fix" and without the full stop
 * @param place the narrowest element, annotation or value
 * @param endpoint the endpoint that it is about, when it is about one
 */
public record Finding(
        String rule,
        Weight weight,
        String subject,
        String problem,
        String fix,
        Place place,
        Optional<Signature> endpoint) {

    /** How bad a finding is. */
    public enum Weight {
        /** Fails the build. */
        ERROR,
        /** Warns; fails the build under the strict profile. */
        WARNING,
        /** Says nothing; fails the build under the strict profile. */
        STRICT
    }

    /** The same finding with another weight. */
    public Finding withWeight(Weight other) {
        return new Finding(rule, other, subject, problem, fix, place, endpoint);
    }
}
