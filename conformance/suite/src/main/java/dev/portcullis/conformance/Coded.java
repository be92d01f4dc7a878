package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Bodies in content codings and transfer codings. */
final class Coded {

    private static final int CHUNK = 1_024;

    private Coded() {}

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    static byte[] chunked(byte[] bytes) {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int start = 0; start < bytes.length; start += CHUNK) {
            chunks.writeBytes(chunk(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + CHUNK))));
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
        return chunks.toByteArray();
    }

    static byte[] chunk(byte[] bytes) {
        byte[] size = (Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1);
        return joined(size, bytes, new byte[] {'\r', '\n'});
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            joined.writeBytes(piece);
        }
        return joined.toByteArray();
    }
}
