package dev.portcullis.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.RuleEntry;
import dev.portcullis.report.Standards;
import java.util.List;

/** The rules, as a viewer lists and explains them. */
final class Rules {

    /** GitHub takes twenty tags, and shows ten. */
    private static final int MOST_TAGS = 10;

    private final List<RuleEntry> rules;
    private final List<String> names;
    private final String docs;

    Rules(List<RuleEntry> rules, String docs) {
        this.rules = rules;
        this.names = rules.stream().map(RuleEntry::name).toList();
        this.docs = docs;
    }

    /** Where a rule stands in the list; negative when it does not. */
    int index(String name) {
        return names.indexOf(name);
    }

    void describe(ObjectNode driver) {
        ArrayNode descriptors = driver.putArray("rules");
        rules.forEach(rule -> describe(rule, descriptors.addObject()));
    }

    private void describe(RuleEntry rule, ObjectNode descriptor) {
        String summary = sentence(rule.summary());
        descriptor.put("id", rule.name()).put("name", rule.name());
        descriptor.putObject("shortDescription").put("text", summary);
        descriptor.putObject("fullDescription").put("text", cut(summary + " " + references(rule)));
        boolean linked = docs.startsWith("https://");
        if (linked) {
            descriptor.put("helpUri", docs + rule.name() + ".md");
        }
        descriptor
                .putObject("help")
                .put("text", summary + " See " + docs + rule.name() + ".md. " + references(rule))
                .put("markdown", markdown(rule, linked));
        ObjectNode usually = descriptor.putObject("defaultConfiguration");
        if (rule.severity() == RuleEntry.Severity.STRICT) {
            usually.put("enabled", false);
        }
        usually.put("level", rule.severity() == RuleEntry.Severity.WARNING ? "warning" : "error");
        Taxonomies.relate(descriptor.putArray("relationships"), rule);
        ObjectNode properties = descriptor.putObject("properties");
        tags(properties.putArray("tags"), rule);
        properties
                .put("precision", rule.severity() == RuleEntry.Severity.WARNING ? "high" : "very-high")
                .put("security-severity", SecuritySeverity.of(rule));
    }

    private static void tags(ArrayNode tags, RuleEntry rule) {
        tags.add("security");
        rule.cwe().stream().map(cwe -> "external/cwe/cwe-" + cwe).forEach(tags::add);
        rule.owasp().stream().map(risk -> "external/owasp/" + risk + "-2023").forEach(tags::add);
        rule.asvs().stream()
                .limit(Math.max(0, MOST_TAGS - tags.size()))
                .map(requirement -> "external/asvs/" + Standards.citation(requirement))
                .forEach(tags::add);
    }

    private String markdown(RuleEntry rule, boolean linked) {
        StringBuilder text = new StringBuilder(sentence(rule.summary()));
        if (linked) {
            text.append(" [What to do](").append(docs).append(rule.name()).append(".md).");
        }
        text.append('\n');
        rule.cwe()
                .forEach(cwe -> text.append("\n- [CWE-")
                        .append(cwe)
                        .append("](")
                        .append(Standards.weaknessUri(cwe))
                        .append(")")
                        .append(Standards.weakness(cwe).map(name -> ": " + name).orElse("")));
        rule.owasp()
                .forEach(number -> text.append("\n- ")
                        .append(Standards.risk(number)
                                .map(risk -> "[" + number + ":2023](" + risk.uri() + "): " + risk.name())
                                .orElse(number + ":2023")));
        rule.asvs()
                .forEach(number -> text.append("\n- ASVS ")
                        .append(Standards.citation(number))
                        .append(Standards.requirement(number)
                                .map(requirement -> ": " + requirement.section() + ", level " + requirement.level())
                                .orElse("")));
        return text.append('\n').toString();
    }

    private static String references(RuleEntry rule) {
        StringBuilder text = new StringBuilder();
        rule.cwe().forEach(cwe -> text.append("CWE-").append(cwe).append(", "));
        rule.owasp().forEach(risk -> text.append("OWASP ").append(risk).append(":2023, "));
        rule.asvs()
                .forEach(number ->
                        text.append("ASVS ").append(Standards.citation(number)).append(", "));
        return text.isEmpty() ? "" : sentence(text.substring(0, text.length() - 2));
    }

    static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String cut(String text) {
        return text.length() <= SarifReport.LONGEST_DESCRIPTION
                ? text
                : text.substring(0, SarifReport.LONGEST_DESCRIPTION - 1) + "…";
    }
}
