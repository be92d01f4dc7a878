package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;

/**
 * Why something did not work.
 *
 * @param reason for the caller
 * @param internal for nobody
 */
public record Conflict(@Expose String reason, String internal) {}
