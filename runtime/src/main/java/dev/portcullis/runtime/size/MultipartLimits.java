package dev.portcullis.runtime.size;

/**
 * The bounds of multipart bodies.
 *
 * @param parts how many there may be
 * @param headerBytes of one part, with its name and the name of its file
 */
public record MultipartLimits(int parts, int headerBytes) {}
