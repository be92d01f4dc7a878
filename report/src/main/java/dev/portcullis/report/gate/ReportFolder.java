package dev.portcullis.report.gate;

import dev.portcullis.report.HtmlReport;
import dev.portcullis.report.MarkdownReport;
import dev.portcullis.report.MergedReport;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the report of a whole application goes. */
public final class ReportFolder {

    private ReportFolder() {}

    /** Writes {@code policy.json}, {@code policy.html} and {@code policy.md} of an application that has at least one part. */
    public static void write(Application application, Path folder) throws IOException {
        PolicyReport report = MergedReport.of(application.parts());
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("policy.json"), PolicyJson.write(report));
        Files.writeString(folder.resolve("policy.html"), HtmlReport.render(report));
        Files.writeString(folder.resolve("policy.md"), MarkdownReport.render(report));
    }
}
