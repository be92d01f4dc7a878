package dev.portcullis.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub-flavoured Markdown in which no value can become markup, a mention or a formula. */
final class Markdown {

    /** Annotations, JSON paths and the like: bare they would mention somebody, refer to an issue or open a formula. */
    private static final Pattern TOKEN = Pattern.compile("[@#$][\\w.\\[\\]]*[\\w\\]](?:\\([^()]*\\))?");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\\\`*_\\[\\]|~#$]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\R\\s*");
    private static final Pattern NOT_IN_TICKS = Pattern.compile("[`|\\\\]");

    private final StringBuilder text = new StringBuilder();

    Markdown line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Prose, with its {@link #TOKEN tokens} as code. */
    static String text(String value) {
        String line = oneLine(value);
        StringBuilder escaped = new StringBuilder();
        Matcher token = TOKEN.matcher(line);
        int end = 0;
        while (token.find()) {
            escaped.append(prose(line.substring(end, token.start()))).append(code(token.group()));
            end = token.end();
        }
        return escaped.append(prose(line.substring(end))).toString();
    }

    /** Code, in the form that a cell of a table bears: within back-ticks neither pipes nor back-ticks can be escaped. */
    static String code(String value) {
        String line = oneLine(value);
        return line.isBlank() || NOT_IN_TICKS.matcher(line).find()
                ? "<code>" + prose(line) + "</code>"
                : "`" + line + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String prose(String text) {
        return PUNCTUATION
                .matcher(text)
                .replaceAll("\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String oneLine(String value) {
        return Visible.text(LINE_BREAKS.matcher(value).replaceAll(" "));
    }
}
