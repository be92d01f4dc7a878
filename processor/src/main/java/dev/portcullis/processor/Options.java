package dev.portcullis.processor;

import dev.portcullis.processor.check.Nearest;
import dev.portcullis.processor.check.Rules;
import dev.portcullis.processor.model.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The compiler options, validated.
 *
 * @param reportDir where the report goes; empty for the default
 * @param reportFormats which reports are written
 * @param mistakes what is wrong with the options, sorted; the build fails when there is anything
 */
record Options(Settings settings, Optional<Path> reportDir, Set<String> reportFormats, List<String> mistakes) {

    private static final List<String> PROFILES = List.of("standard", "strict");
    private static final List<String> FORMATS = List.of("json", "md", "html", "sarif", "csv");

    static Options parse(Map<String, String> given, LocalDate today) {
        List<String> mistakes = new ArrayList<>();
        Map<String, Settings.Severity> severities = new TreeMap<>();
        List<String> keys = Option.keys(Rules.names());
        new TreeMap<>(given).forEach((key, value) -> {
            if (!key.startsWith(Option.NAMESPACE)) {
                return;
            }
            if (!keys.contains(key)) {
                mistakes.add("unknown option -A" + key
                        + Nearest.to(key, keys)
                                .map(near -> "; did you mean -A" + near + "?")
                                .orElse("; known are -A" + String.join(", -A", Option.keys(List.of("<Rule>")))));
            } else if (key.startsWith(Option.SEVERITY)) {
                oneOf(key, value, names(Settings.Severity.values()), mistakes)
                        .ifPresent(severity -> severities.put(
                                key.substring(Option.SEVERITY.length()),
                                Settings.Severity.valueOf(severity.toUpperCase(Locale.ROOT))));
            }
        });
        String profile = value(given, Option.PROFILE)
                .flatMap(value -> oneOf(Option.PROFILE.key(), value, PROFILES, mistakes))
                .orElse("standard");
        String docs = value(given, Option.DOCS).orElse("docs/rules/");
        Settings settings =
                new Settings(profile.equals("strict"), severities, docs.endsWith("/") ? docs : docs + "/", today);
        return new Options(settings, directory(given, mistakes), formats(given, mistakes), List.copyOf(mistakes));
    }

    private static Optional<Path> directory(Map<String, String> given, List<String> mistakes) {
        Optional<String> value = value(given, Option.REPORT_DIR);
        try {
            return value.map(Path::of);
        } catch (InvalidPathException invalid) {
            mistakes.add("-A" + Option.REPORT_DIR.key() + "=" + value.orElse("") + " is no directory");
            return Optional.empty();
        }
    }

    private static Set<String> formats(Map<String, String> given, List<String> mistakes) {
        Set<String> formats = new TreeSet<>();
        Stream.of(value(given, Option.REPORT_FORMATS)
                        .orElse(String.join(",", FORMATS))
                        .split(","))
                .map(String::strip)
                .forEach(format -> oneOf(Option.REPORT_FORMATS.key(), format, FORMATS, mistakes)
                        .ifPresent(formats::add));
        return formats;
    }

    private static Optional<String> oneOf(String key, String value, List<String> allowed, List<String> mistakes) {
        if (allowed.contains(value)) {
            return Optional.of(value);
        }
        mistakes.add("-A" + key + "=" + value + " is not one of " + String.join(", ", allowed));
        return Optional.empty();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<String> value(Map<String, String> given, Option option) {
        return Optional.ofNullable(given.get(option.key())).filter(value -> !value.isBlank());
    }
}
