package dev.portcullis.report.csv;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> says, in which no value is a
 * formula: a spreadsheet would calculate what starts with one of a few characters, whatever its quotes (CWE-1236).
 */
final class Csv {

    /** Those of OWASP, with the full-width forms that some spreadsheets take for the same. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    private final StringBuilder text = new StringBuilder();

    Csv row(List<String> values) {
        text.append(values.stream().map(Csv::field).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String field(String value) {
        String harmless = FORMULA.matcher(value).matches() ? "'" + value : value;
        return NEEDS_QUOTES.matcher(harmless).find() ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
