package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which bodies are looked into. */
final class BodyTypes {

    private BodyTypes() {}

    /** What the providers for JSON take for JSON: Jackson's goes by the subtype alone. */
    static boolean isJson(@Nullable MediaType type) {
        if (type == null) {
            return false;
        }
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return switch (subtype) {
            case "json", "x-json", "javascript", "x-javascript" -> true;
            default -> subtype.endsWith("+json");
        };
    }

    /** Forms, whose fields are no members of a document; a wildcard is none. */
    static boolean isForm(@Nullable MediaType type) {
        return isMultipart(type) || isUrlEncoded(type);
    }

    static boolean isUrlEncoded(@Nullable MediaType type) {
        return type != null
                && "application".equalsIgnoreCase(type.getType())
                && "x-www-form-urlencoded".equalsIgnoreCase(type.getSubtype());
    }

    static boolean isMultipart(@Nullable MediaType type) {
        return type != null && "multipart".equalsIgnoreCase(type.getType());
    }

    /** Whether a body is bound to something with members, and not to bytes, a text or a number. */
    static boolean isStructured(Class<?> type) {
        return !isBytes(type)
                && !type.isPrimitive()
                && type != String.class
                && type != Boolean.class
                && type != Character.class
                && !Number.class.isAssignableFrom(type);
    }

    /** Bytes are counted, not scanned. */
    static boolean isBytes(Class<?> type) {
        return type == byte[].class
                || type == File.class
                || InputStream.class.isAssignableFrom(type)
                || Reader.class.isAssignableFrom(type);
    }
}
