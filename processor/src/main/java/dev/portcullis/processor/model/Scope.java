package dev.portcullis.processor.model;

import java.util.List;

/**
 * What is declared at one distance from an endpoint.
 *
 * @param policies in the order of declaration; those of several elements at the same distance together
 */
public record Scope(List<Declared<?>> policies) {

    public Scope {
        policies = List.copyOf(policies);
    }
}
