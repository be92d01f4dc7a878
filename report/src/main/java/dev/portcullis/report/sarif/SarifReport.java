package dev.portcullis.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.RuleEntry;
import dev.portcullis.report.StableJson;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a report as <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>,
 * with what GitHub code scanning needs of it.
 */
public final class SarifReport {

    /** The longest that GitHub takes of a description. */
    static final int LONGEST_DESCRIPTION = 1024;

    private SarifReport() {}

    /** The findings as JSON text, with a line feed at its end; equal arguments give equal text. */
    public static String render(PolicyReport report, SarifContext context) {
        return log(report, null, context);
    }

    /**
     * The findings, and what the policy allows beside an earlier one: a weaker policy as an error, any other difference as a
     * note, each with its {@code baselineState}.
     */
    public static String render(PolicyReport report, PolicyChanges changes, SarifContext context) {
        return log(report, changes, context);
    }

    private static String log(PolicyReport report, @Nullable PolicyChanges changes, SarifContext context) {
        ObjectNode log = JsonNodeFactory.instance
                .objectNode()
                .put(
                        "$schema",
                        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
                .put("version", "2.1.0");
        run(log.putArray("runs").addObject(), report, changes, context);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = StableJson.generator(text);
                JsonParser tree = log.traverse()) {
            tree.nextToken();
            json.copyCurrentStructure(tree);
        } catch (IOException e) {
            throw new IllegalStateException("A log could not be written", e);
        }
        return text.append('\n').toString();
    }

    private static void run(
            ObjectNode run, PolicyReport report, @Nullable PolicyChanges changes, SarifContext context) {
        List<RuleEntry> entries = new ArrayList<>(report.rules());
        if (changes != null) {
            entries.addAll(Drift.RULES);
        }
        Rules rules = new Rules(entries, context.docs());
        rules.describe(driver(run.putObject("tool").putObject("driver"), report));
        String module = context.module().isEmpty() ? "" : context.module() + "/";
        run.putObject("automationDetails").put("id", "portcullis/" + module);
        run.put("columnKind", "utf16CodeUnits");
        Results results = new Results(report, rules, context.sources());
        ArrayNode written = run.putArray("results");
        results.write(written);
        if (changes != null) {
            results.write(changes, written);
        }
        Taxonomies.describe(run.putArray("taxonomies"), entries);
    }

    /** The generator is a name and a version, which need not be a semantic one. */
    private static ObjectNode driver(ObjectNode driver, PolicyReport report) {
        String version = report.generator().substring(report.generator().indexOf(' ') + 1);
        driver.put("name", "Portcullis").put("version", version);
        if (version.matches("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?")) {
            driver.put("semanticVersion", version);
        }
        return driver;
    }
}
