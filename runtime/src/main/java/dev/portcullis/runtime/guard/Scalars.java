package dev.portcullis.runtime.guard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes scalar values as JSON: numbers and booleans as themselves, enums by name, everything else as text, null as null.
 * Dates and times are written as RFC 3339 wants them, with their seconds, which {@code toString()} leaves out when they are
 * zero.
 */
public final class Scalars {

    private Scalars() {}

    public static void field(JsonGenerator json, SerializableString name, boolean value) throws IOException {
        json.writeFieldName(name);
        json.writeBoolean(value);
    }

    public static void field(JsonGenerator json, SerializableString name, int value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    public static void field(JsonGenerator json, SerializableString name, long value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    public static void field(JsonGenerator json, SerializableString name, double value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    public static void field(JsonGenerator json, SerializableString name, float value) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(value);
    }

    public static void field(JsonGenerator json, SerializableString name, char value) throws IOException {
        json.writeFieldName(name);
        json.writeString(String.valueOf(value));
    }

    public static void field(JsonGenerator json, SerializableString name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        element(json, value);
    }

    public static void field(JsonGenerator json, SerializableString name, @Nullable Enum<?> value) throws IOException {
        json.writeFieldName(name);
        element(json, value);
    }

    public static void field(JsonGenerator json, SerializableString name, @Nullable UUID value) throws IOException {
        json.writeFieldName(name);
        element(json, value);
    }

    public static void field(JsonGenerator json, SerializableString name, @Nullable Object value) throws IOException {
        json.writeFieldName(name);
        element(json, value);
    }

    /** A value without a name: an element of an array. */
    public static void element(JsonGenerator json, int value) throws IOException {
        json.writeNumber(value);
    }

    public static void element(JsonGenerator json, long value) throws IOException {
        json.writeNumber(value);
    }

    public static void element(JsonGenerator json, double value) throws IOException {
        json.writeNumber(value);
    }

    public static void element(JsonGenerator json, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    public static void element(JsonGenerator json, @Nullable Enum<?> value) throws IOException {
        element(json, value == null ? null : value.name());
    }

    public static void element(JsonGenerator json, @Nullable UUID value) throws IOException {
        element(json, value == null ? null : value.toString());
    }

    public static void element(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(json, number);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof TemporalAccessor time) {
            json.writeString(time(time));
        } else {
            json.writeString(value.toString());
        }
    }

    /** A number as a string. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** A date or time by a pattern. */
    public static @Nullable String text(DateTimeFormatter format, @Nullable TemporalAccessor value) {
        return value == null ? null : format.format(value);
    }

    /** A number by a pattern. */
    public static @Nullable String text(NumberPattern pattern, @Nullable Number value) {
        return value == null ? null : pattern.text(value);
    }

    /** For an object of none of the subclasses that its type permitted when it was compiled: nothing of it may leave. */
    public static IllegalStateException undeclared(Object value) {
        return new IllegalStateException(
                "Nothing is declared about " + value.getClass().getName());
    }

    private static void number(JsonGenerator json, Number number) throws IOException {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            json.writeNumber(number.longValue());
        } else if (number instanceof Double value) {
            json.writeNumber(value);
        } else if (number instanceof Float value) {
            json.writeNumber(value);
        } else if (number instanceof BigDecimal value) {
            json.writeNumber(value);
        } else if (number instanceof BigInteger value) {
            json.writeNumber(value);
        } else {
            json.writeString(number.toString());
        }
    }

    private static String time(TemporalAccessor time) {
        if (time instanceof OffsetDateTime || time instanceof ZonedDateTime) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (time instanceof LocalDateTime) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
        }
        if (time instanceof LocalTime) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
        }
        return time instanceof OffsetTime ? DateTimeFormatter.ISO_OFFSET_TIME.format(time) : time.toString();
    }
}
