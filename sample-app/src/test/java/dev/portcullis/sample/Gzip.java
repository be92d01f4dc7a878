package dev.portcullis.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes as {@code Content-Encoding: gzip} has them. */
final class Gzip {

    private Gzip() {}

    static byte[] compress(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] decompress(byte[] gzip) throws IOException {
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return content.readAllBytes();
        }
    }
}
