package dev.portcullis.report;

/**
 * What a compiler underlines, in UTF-16 code units; its first line stands in the {@link SourceLocation} beside it.
 *
 * @param column its first column, from 1
 * @param endLine its last line
 * @param endColumn the column behind its last character
 */
public record SourceRegion(int column, int endLine, int endColumn) {}
