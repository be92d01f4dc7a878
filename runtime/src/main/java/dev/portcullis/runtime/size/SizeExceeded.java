package dev.portcullis.runtime.size;

/**
 * What was too large. It never holds the value.
 *
 * @param pointer the JSON pointer of the member; empty for the whole body
 * @param limit the most that is accepted
 * @param unit chars, elements, levels, tokens, exponent digits, decimal exponent or bits
 */
public record SizeExceeded(String pointer, long limit, String unit) implements BodyFault {}
