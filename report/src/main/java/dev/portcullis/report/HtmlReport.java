package dev.portcullis.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The policy as one HTML page that needs nothing else: no network, no script, and a content security policy of its own
 * that allows its style sheet only.
 */
public final class HtmlReport {

    private static final String STYLE = style();

    /** The generated renderer escapes nothing of its own accord. */
    private static final HtmlPageRenderer RENDERER = new HtmlPageRenderer(String::valueOf, HtmlReport::escape);

    private HtmlReport() {}

    /** The report as an HTML document; equal reports give equal text. */
    public static String render(PolicyReport report) {
        return RENDERER.execute(new HtmlPage(STYLE, sha256(STYLE), ReportView.of(report)));
    }

    static String escape(String value) {
        return Visible.text(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("policy.css")) {
            if (style == null) {
                throw new IllegalStateException("policy.css is missing beside " + HtmlReport.class.getName());
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
