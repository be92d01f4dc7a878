package dev.portcullis.sample;

import java.util.HexFormat;

/** Bytes that begin like images. */
final class TestImages {

    private TestImages() {}

    static byte[] png(int size) {
        return beginningWith("89504e470d0a1a0a", size);
    }

    static byte[] jpeg(int size) {
        return beginningWith("ffd8ff", size);
    }

    private static byte[] beginningWith(String signature, int size) {
        byte[] image = new byte[size];
        byte[] start = HexFormat.of().parseHex(signature);
        System.arraycopy(start, 0, image, 0, start.length);
        return image;
    }
}
