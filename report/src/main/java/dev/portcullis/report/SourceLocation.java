package dev.portcullis.report;

/**
 * A place in the sources.
 *
 * @param file the file below its source root, for example {@code com/acme/DocumentResource.java}; the name of the class
 *     for what comes from a class file
 * @param line the line, from 1; 0 when it is not known
 */
public record SourceLocation(String file, int line) {}
