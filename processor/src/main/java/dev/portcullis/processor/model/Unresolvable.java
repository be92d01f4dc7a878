package dev.portcullis.processor.model;

/**
 * An endpoint, or a part of one, that cannot be seen or whose shape is not enforced the same everywhere.
 *
 * @param subject the endpoint or element in words
 * @param problem what is wrong and why it matters
 * @param fix what to type
 */
public record Unresolvable(String subject, String problem, String fix, Place place) {}
