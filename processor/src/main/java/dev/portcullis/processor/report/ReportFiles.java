package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Assessment;
import dev.portcullis.processor.model.Settings;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportPages;
import dev.portcullis.report.RuleEntry;
import dev.portcullis.report.csv.AsvsCsv;
import dev.portcullis.report.sarif.SarifReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the policy report of one compilation, also when the build fails. */
public final class ReportFiles {

    private static final String RESOURCE = "META-INF/portcullis/policy.json";

    private final Filer filer;
    private final Settings settings;
    private final List<RuleEntry> rules;
    private final Repository repository;
    private final Optional<Path> directory;
    private final Set<String> formats;
    private final List<Round> rounds = new ArrayList<>();

    /** What one round found. */
    record Round(Api api, Assessment assessment) {}

    /**
     * Reports of one compilation.
     *
     * @param rules every rule that is checked
     * @param sources where on the disk a source stands that the report names
     * @param directory where readers find the report; empty for {@code portcullis} beside the class output
     * @param formats which of {@code json}, {@code md}, {@code html}, {@code sarif} and {@code csv} are written there
     */
    public ReportFiles(
            Filer filer,
            Settings settings,
            List<RuleEntry> rules,
            Function<String, Optional<Path>> sources,
            Optional<Path> directory,
            Set<String> formats) {
        this.filer = filer;
        this.settings = settings;
        this.rules = List.copyOf(rules);
        this.repository = new Repository(sources);
        this.directory = directory;
        this.formats = new TreeSet<>(formats);
    }

    /** Adds what one round found. */
    public void add(Api api, Assessment assessment) {
        rounds.add(new Round(api, assessment));
    }

    /**
     * Writes the report of the whole compilation: {@code policy.json} among the classes, so that it travels in the jar, and
     * every format into the directory. A compilation without endpoints has no report.
     */
    public void write() throws IOException {
        PolicyReport report = Reporter.report(rounds, settings, rules);
        if (report.endpoints().isEmpty()) {
            return;
        }
        byte[] json = PolicyJson.write(report).getBytes(StandardCharsets.UTF_8);
        FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, "", RESOURCE);
        // Not openWriter: that would take the encoding of the sources.
        try (OutputStream output = resource.openOutputStream()) {
            output.write(json);
        }
        Optional<Path> target = directory.or(() -> ReportDirectory.beside(resource.toUri()));
        if (target.isPresent()) {
            write(report, json, target.get());
        }
    }

    private void write(PolicyReport report, byte[] json, Path target) throws IOException {
        try {
            Files.createDirectories(target);
            ReportPages pages = ReportPages.of(report);
            for (String format : formats) {
                Path file = target.resolve(file(format));
                switch (format) {
                    case "json" -> Files.write(file, json);
                    case "md" -> Files.writeString(file, pages.markdown());
                    case "html" -> pages.writeHtml(file);
                    case "csv" -> Files.writeString(file, AsvsCsv.render(report));
                    case "sarif" ->
                        Files.writeString(
                                file, SarifReport.render(report, repository.context(report, settings.docs())));
                    default -> throw new IllegalArgumentException("There is no report in the format " + format);
                }
            }
        } catch (IOException e) {
            throw new IOException("Cannot write the policy report into " + target + ": " + e, e);
        }
    }

    private static String file(String format) {
        return format.equals("csv") ? AsvsCsv.FILE : "policy." + format;
    }
}
