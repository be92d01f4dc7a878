package dev.portcullis.report;

/**
 * The bound of one input.
 *
 * @param input what the caller sends: {@code body}, {@code path id}, {@code query q}, {@code $.title}
 * @param limit the largest size that is accepted
 * @param unit {@code bytes}, {@code characters}, {@code elements}, {@code levels} or {@code tokens}
 * @param byDefault whether nobody declared it
 * @param origin where it was declared
 */
public record SizeEntry(String input, long limit, String unit, boolean byDefault, Origin origin) {}
