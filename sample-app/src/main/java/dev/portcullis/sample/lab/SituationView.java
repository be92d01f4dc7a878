package dev.portcullis.sample.lab;

import dev.portcullis.Expose;
import dev.portcullis.Sensitive;
import java.util.UUID;

/**
 * What an attacker knows: an account of the attacker's own, and what belongs to others.
 *
 * @param attackerToken for the account that the lab was given; a token of somebody else would be no attack
 * @param victim the name of an account, for guesses
 */
public record SituationView(
        @Expose UUID attacker,
        @Expose @Sensitive(Sensitive.Kind.NONE) String attackerToken,
        @Expose String victim,
        @Expose UUID document,
        @Expose UUID administrator) {}
