package dev.portcullis.sample.images;

/**
 * An image as stored.
 *
 * @param owner the name of the user whose it is
 */
@SuppressWarnings("ArrayRecordComponent") // bytes read and sent, never compared
public record Image(String owner, ImageType type, byte[] bytes) {}
