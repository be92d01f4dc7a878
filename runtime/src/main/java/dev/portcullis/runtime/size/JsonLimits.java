package dev.portcullis.runtime.size;

/**
 * The bounds of JSON bodies where nothing is declared.
 *
 * @param depth how deep arrays and objects may nest
 * @param tokens how many tokens a body may have
 * @param text UTF-16 characters of a text, and of the name of a member
 * @param number characters of a number
 * @param elements elements of an array, members of an object
 */
public record JsonLimits(int depth, int tokens, long text, long number, long elements) {}
