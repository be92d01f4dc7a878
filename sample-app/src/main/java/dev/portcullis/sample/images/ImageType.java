package dev.portcullis.sample.images;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of images that the vault keeps, told by their first bytes and not by what the caller claims. */
public enum ImageType {
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final String signature;

    ImageType(String mediaType, String signature) {
        this.mediaType = mediaType;
        this.signature = signature;
    }

    /** The type of an image; empty for everything that is none. */
    static Optional<ImageType> of(byte[] bytes) {
        return Arrays.stream(values()).filter(type -> type.begins(bytes)).findFirst();
    }

    MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    private boolean begins(byte[] bytes) {
        int length = signature.length() / 2;
        return bytes.length >= length
                && HexFormat.of().formatHex(bytes, 0, length).equals(signature);
    }
}
