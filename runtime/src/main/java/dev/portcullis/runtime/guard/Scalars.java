package dev.portcullis.runtime.guard;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes scalar values as JSON: numbers and booleans as themselves, enums by name, everything else (text, {@code UUID},
 * {@code java.time}) as its {@code toString()}, null as null.
 */
public final class Scalars {

    private Scalars() {}

    public static void field(JsonGenerator json, String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    public static void field(JsonGenerator json, String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    public static void field(JsonGenerator json, String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    public static void field(JsonGenerator json, String name, double value) throws IOException {
        json.writeNumberField(name, value);
    }

    public static void field(JsonGenerator json, String name, float value) throws IOException {
        json.writeNumberField(name, value);
    }

    public static void field(JsonGenerator json, String name, char value) throws IOException {
        json.writeStringField(name, String.valueOf(value));
    }

    public static void field(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        element(json, value);
    }

    /** A value without a name: an element of an array. */
    public static void element(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Float number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            json.writeNumber(number);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else {
            json.writeString(value.toString());
        }
    }
}
