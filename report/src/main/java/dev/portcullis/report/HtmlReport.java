package dev.portcullis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The policy as one HTML page that needs nothing else: it loads nothing, says everything without its script, which only
 * selects and sorts, and has a content security policy of its own that allows its style sheet and its script only.
 */
public final class HtmlReport {

    private static final String STYLE = resource("policy.css");
    private static final String SCRIPT = resource("policy.js");

    /** Generated renderers escape nothing of their own accord. */
    private static final HtmlPageRenderer RENDERER = new HtmlPageRenderer(String::valueOf, HtmlReport::escape);

    private HtmlReport() {}

    /** The report as an HTML document; equal reports give equal text. */
    public static String render(PolicyReport report) {
        return text(ReportView.of(report, null));
    }

    /** The report with its differences to an earlier policy, as an HTML document. */
    public static String render(PolicyReport report, PolicyChanges changes) {
        return text(ReportView.of(report, changes));
    }

    static void page(ReportView view, Appendable page) throws IOException {
        RENDERER.execute(new HtmlPage(STYLE, sha256(STYLE), SCRIPT, sha256(SCRIPT), view), page);
    }

    private static String text(ReportView view) {
        StringBuilder text = new StringBuilder();
        try {
            page(view, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static String escape(String value) {
        String text = Visible.text(value);
        for (int at = 0; at < text.length(); at++) {
            if (entity(text.charAt(at)) != null) {
                return escape(text, at);
            }
        }
        return text;
    }

    private static String escape(String text, int first) {
        StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            @Nullable String entity = entity(text.charAt(at));
            if (entity == null) {
                escaped.append(text.charAt(at));
            } else {
                escaped.append(entity);
            }
        }
        return escaped.toString();
    }

    private static @Nullable String entity(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = HtmlReport.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing beside " + HtmlReport.class.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
