package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** How a method takes a body. */
enum BodyKind {
    BEAN(MediaType.APPLICATION_JSON, "{\"text\":\"", "\"}"),
    TEXT(MediaType.TEXT_PLAIN, "", ""),
    BYTES(MediaType.APPLICATION_OCTET_STREAM, "", ""),
    STREAM(MediaType.APPLICATION_OCTET_STREAM, "", ""),
    CARELESS(MediaType.APPLICATION_OCTET_STREAM, "", ""),
    READER(MediaType.TEXT_PLAIN, "", ""),
    FILE(MediaType.APPLICATION_OCTET_STREAM, "", ""),
    FORM(MediaType.APPLICATION_FORM_URLENCODED, "text=", ""),
    PARTS(
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n",
            "\r\n--x--\r\n");

    private final String type;
    private final String before;
    private final String after;

    BodyKind(String type, String before, String after) {
        this.type = type;
        this.before = before;
        this.after = after;
    }

    String target() {
        return "sized/" + name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    /** A body that nothing is wrong with but its size. */
    byte[] body(int size) {
        String filling = "x".repeat(size - before.length() - after.length());
        return (before + filling + after).getBytes(ISO_8859_1);
    }

    /** Whether a part of a body is a body of its own, about which nothing but its length could be wrong. */
    boolean isWholeInParts() {
        return this != BEAN;
    }
}
