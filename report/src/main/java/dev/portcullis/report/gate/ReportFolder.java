package dev.portcullis.report.gate;

import dev.portcullis.report.MergedReport;
import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportPages;
import dev.portcullis.report.csv.AsvsCsv;
import dev.portcullis.report.sarif.SarifContext;
import dev.portcullis.report.sarif.SarifReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the report of a whole application goes. */
public final class ReportFolder {

    private ReportFolder() {}

    /**
     * Writes {@code policy.json}, {@code policy.html}, {@code policy.md}, {@code policy.sarif} and {@code asvs.csv} of an
     * application that has at least one part.
     *
     * @param changes the differences to its lock; empty when it has none
     * @param context where its sources stand
     */
    public static void write(
            Application application, Path folder, Optional<PolicyChanges> changes, SarifContext context)
            throws IOException {
        PolicyReport report = MergedReport.of(application.parts());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("policy.json"), PolicyJson.write(report));
        ReportPages pages = changes.map(since -> ReportPages.of(report, since)).orElseGet(() -> ReportPages.of(report));
        pages.writeHtml(folder.resolve("policy.html"));
        Files.writeString(folder.resolve("policy.md"), pages.markdown());
        Files.writeString(
                folder.resolve("policy.sarif"),
                changes.map(since -> SarifReport.render(report, since, context))
                        .orElseGet(() -> SarifReport.render(report, context)));
        Files.writeString(folder.resolve(AsvsCsv.FILE), AsvsCsv.render(report));
    }
}
