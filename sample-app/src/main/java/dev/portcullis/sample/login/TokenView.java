package dev.portcullis.sample.login;

import dev.portcullis.Expose;
import dev.portcullis.Sensitive;

/**
 * The bearer token of the caller, who has just proven both factors. It is a secret, but this caller's own: handing it over
 * is what the endpoint is for, hence no {@code SECRET}, which would never leave.
 */
public record TokenView(
        @Expose @Sensitive(Sensitive.Kind.NONE) String token) {}
