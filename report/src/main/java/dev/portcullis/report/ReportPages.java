package dev.portcullis.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The pages of one report, which is put into words once for both. For use by one thread. */
public final class ReportPages {

    private final PolicyReport report;
    private final @Nullable PolicyChanges changes;
    private @Nullable ReportView view;

    private ReportPages(PolicyReport report, @Nullable PolicyChanges changes) {
        this.report = report;
        this.changes = changes;
    }

    /** The pages of a report. */
    public static ReportPages of(PolicyReport report) {
        return new ReportPages(report, null);
    }

    /** The pages of a report with its differences to an earlier policy. */
    public static ReportPages of(PolicyReport report, PolicyChanges changes) {
        return new ReportPages(report, changes);
    }

    /** Writes the page that {@link HtmlReport} describes; it is many times the size of the others, and never held as a whole. */
    public void writeHtml(Path file) throws IOException {
        try (Writer page = Files.newBufferedWriter(file)) {
            HtmlReport.page(view(), page);
        }
    }

    /** The page that {@link MarkdownReport} describes. */
    public String markdown() {
        return MarkdownReport.page(view());
    }

    private ReportView view() {
        if (view == null) {
            view = ReportView.of(report, changes);
        }
        return view;
    }
}
