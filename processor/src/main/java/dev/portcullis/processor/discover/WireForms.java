package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.DataType.Scalar.Kind;
import dev.portcullis.processor.model.Form;
import java.text.DecimalFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads in which form a value is written: what {@code @JsonFormat} and its like say, as far as it can be followed. */
final class WireForms {

    private static final Set<Kind> NUMBERS = Set.of(Kind.INTEGRAL, Kind.FLOATING, Kind.BIG_NUMBER);
    private static final String DEFAULT = "##default";

    /** A value of each type that a pattern can be tried on. */
    private static final Map<String, Function<OffsetDateTime, TemporalAccessor>> SAMPLES = Map.of(
            "java.time.Instant", OffsetDateTime::toInstant,
            "java.time.LocalDate", LocalDate::from,
            "java.time.LocalDateTime", LocalDateTime::from,
            "java.time.LocalTime", LocalTime::from,
            "java.time.MonthDay", MonthDay::from,
            "java.time.OffsetDateTime", time -> time,
            "java.time.OffsetTime", OffsetTime::from,
            "java.time.Year", Year::from,
            "java.time.YearMonth", YearMonth::from,
            "java.time.ZonedDateTime", ZonedDateTime::from);

    private WireForms() {}

    /**
     * What an annotation says about the form of a value.
     *
     * @param form empty for as every value of the type
     * @param mistake the part of the annotation that cannot be followed; empty when it can
     */
    record Reading(Optional<Form> form, String mistake) {

        static final Reading AS_EVERY = new Reading(Optional.empty(), "");

        static Reading of(Form form) {
            return new Reading(Optional.of(form), "");
        }

        static Reading mistake(String part) {
            return new Reading(Optional.empty(), part);
        }
    }

    /** Whether an annotation is about form. */
    static boolean isForm(Mirror mirror) {
        return Set.of(
                        JsonAnnotations.JACKSON + "JsonFormat",
                        JsonAnnotations.JSONB + "JsonbDateFormat",
                        JsonAnnotations.JSONB + "JsonbNumberFormat")
                .contains(mirror.type());
    }

    /** Whether a value has a form that an annotation on its class would decide. */
    static boolean concerns(Mirror mirror, DataType type) {
        Optional<DataType.Scalar> value = formed(type);
        return mirror.type().endsWith("JsonbDateFormat")
                ? value.filter(scalar -> scalar.kind() == Kind.TEMPORAL).isPresent()
                : value.filter(scalar -> NUMBERS.contains(scalar.kind())).isPresent();
    }

    static Reading read(Mirror mirror, DataType type) {
        if (mirror.type().endsWith("JsonbDateFormat")) {
            return jsonbDate(mirror, type);
        }
        return mirror.type().endsWith("JsonbNumberFormat") ? jsonbNumber(mirror, type) : jackson(mirror, type);
    }

    /** The values that a form is about: one, or those of an optional or collection. */
    private static Optional<DataType.Scalar> formed(DataType type) {
        if (type instanceof DataType.Optionally optionally) {
            return formed(optionally.value());
        }
        if (type instanceof DataType.Many many && !many.array()) {
            return formed(many.element());
        }
        return type instanceof DataType.Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    private static Reading jackson(Mirror mirror, DataType type) {
        Optional<String> feature = Stream.concat(
                        mirror.constants("with").stream(), mirror.constants("without").stream())
                .filter(name -> name.startsWith("WRITE_"))
                .findFirst();
        if (feature.isPresent()) {
            return Reading.mistake(feature.get());
        }
        String shape = mirror.constant("shape");
        if (!Set.of("ANY", "STRING", "NATURAL").contains(shape)) {
            return Reading.mistake("shape = " + shape);
        }
        String pattern = mirror.text("pattern");
        String zone = known(mirror.text("timezone"));
        Optional<DataType.Scalar> value = formed(type);
        if (!pattern.isEmpty()) {
            return time(new Form.TimePattern(pattern, zone, tag(mirror.text("locale"))), value);
        }
        if (!zone.isEmpty()) {
            return Reading.mistake("timezone without pattern");
        }
        if (!shape.equals("STRING")
                || isText(type)
                || value.filter(WireForms::isString).isPresent()) {
            return Reading.AS_EVERY;
        }
        return value.filter(scalar -> NUMBERS.contains(scalar.kind())).isPresent()
                ? Reading.of(new Form.Text())
                : Reading.mistake("shape = STRING");
    }

    private static boolean isText(DataType type) {
        return type instanceof DataType.Text;
    }

    private static boolean isString(DataType.Scalar scalar) {
        return Set.of(Kind.TEMPORAL, Kind.ENUM, Kind.UUID, Kind.CHARACTER).contains(scalar.kind());
    }

    private static Reading jsonbDate(Mirror mirror, DataType type) {
        String pattern = mirror.text("value");
        if (pattern.equals(DEFAULT)) {
            return Reading.AS_EVERY;
        }
        if (pattern.startsWith("##")) {
            return Reading.mistake("\"" + pattern + "\"");
        }
        Optional<DataType.Scalar> value = formed(type);
        // An instant has no zone of its own, and JSON-B tells it in UTC.
        boolean instant = value.filter(scalar -> scalar.javaType().equals("java.time.Instant"))
                .isPresent();
        return time(new Form.TimePattern(pattern, instant ? "UTC" : "", tag(mirror.text("locale"))), value);
    }

    private static Reading jsonbNumber(Mirror mirror, DataType type) {
        String pattern = mirror.text("value");
        boolean number =
                formed(type).filter(scalar -> NUMBERS.contains(scalar.kind())).isPresent();
        if (pattern.isEmpty() || !number) {
            return Reading.mistake(pattern.isEmpty() ? "no pattern" : "on no number");
        }
        try {
            new DecimalFormat(pattern);
        } catch (IllegalArgumentException malformed) {
            return Reading.mistake("\"" + pattern + "\", which is no pattern of DecimalFormat");
        }
        return Reading.of(new Form.NumberPattern(pattern, tag(mirror.text("locale"))));
    }

    /** Tries the pattern: what would throw on every request is told now. */
    private static Reading time(Form.TimePattern form, Optional<DataType.Scalar> value) {
        String type = value.map(DataType.Scalar::javaType).orElse("");
        if (!SAMPLES.containsKey(type)) {
            return Reading.mistake("pattern = \"" + form.pattern() + "\" on no date or time");
        }
        TemporalAccessor sample = SAMPLES.get(type).apply(OffsetDateTime.parse("2020-02-03T04:05:06Z"));
        try {
            DateTimeFormatter formatter =
                    DateTimeFormatter.ofPattern(form.pattern(), Locale.forLanguageTag(form.locale()));
            String unused =
                    (form.zone().isEmpty() ? formatter : formatter.withZone(ZoneId.of(form.zone()))).format(sample);
        } catch (DateTimeException | IllegalArgumentException unfit) {
            return Reading.mistake("pattern = \"" + form.pattern() + "\""
                    + (form.zone().isEmpty() ? "" : ", timezone = \"" + form.zone() + "\"") + ", which does not fit "
                    + type.substring(type.lastIndexOf('.') + 1));
        }
        return Reading.of(form);
    }

    private static String known(String value) {
        return value.equals(DEFAULT) ? "" : value;
    }

    private static String tag(String locale) {
        return known(locale).replace('_', '-');
    }
}
