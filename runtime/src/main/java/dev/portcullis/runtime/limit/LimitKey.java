package dev.portcullis.runtime.limit;

/**
 * What is counted apart, as the first 16 bytes of an HMAC: of bounded length, without personal data, and not to be
 * steered by a caller into collisions.
 *
 * @param high bytes 0 to 7, big-endian
 * @param low bytes 8 to 15, big-endian
 */
public record LimitKey(long high, long low) {}
