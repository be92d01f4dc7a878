package dev.portcullis.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.NumberOrder;
import dev.portcullis.report.RuleEntry;
import dev.portcullis.report.Standards;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The catalogues of weaknesses, risks and requirements that rules refer to. */
final class Taxonomies {

    private static final String CWE = "CWE";
    private static final String OWASP = "OWASP API Security Top 10";
    private static final String ASVS = "OWASP ASVS";

    private Taxonomies() {}

    /** How a rule is related to them: finding it is finding the weakness, and bears on the risk and the requirement. */
    static void relate(ArrayNode relationships, RuleEntry rule) {
        rule.cwe().forEach(cwe -> relate(relationships.addObject(), "CWE-" + cwe, CWE, "superset"));
        rule.owasp().forEach(risk -> relate(relationships.addObject(), risk, OWASP, "relevant"));
        rule.asvs().forEach(number -> relate(relationships.addObject(), Standards.citation(number), ASVS, "relevant"));
    }

    private static void relate(ObjectNode relationship, String id, String taxonomy, String kind) {
        relationship
                .putObject("target")
                .put("id", id)
                .putObject("toolComponent")
                .put("name", taxonomy);
        relationship.putArray("kinds").add(kind);
    }

    static void describe(ArrayNode taxonomies, List<RuleEntry> rules) {
        ArrayNode weaknesses = taxonomy(taxonomies.addObject(), CWE, "MITRE", "", "https://cwe.mitre.org/");
        distinct(rules, RuleEntry::cwe, Comparator.<Integer>naturalOrder())
                .forEach(cwe -> taxon(
                        weaknesses.addObject(),
                        "CWE-" + cwe,
                        Standards.weakness(cwe),
                        Optional.of(Standards.weaknessUri(cwe))));
        ArrayNode risks = taxonomy(
                taxonomies.addObject(), OWASP, "OWASP", "2023", "https://owasp.org/API-Security/editions/2023/en/");
        distinct(rules, RuleEntry::owasp, NumberOrder.BY_NUMBERS)
                .forEach(risk -> taxon(
                        risks.addObject(),
                        risk,
                        Standards.risk(risk).map(Standards.Risk::name),
                        Standards.risk(risk).map(Standards.Risk::uri)));
        ArrayNode requirements = taxonomy(
                taxonomies.addObject(),
                ASVS,
                "OWASP",
                "5.0.0",
                "https://owasp.org/www-project-application-security-verification-standard/");
        distinct(rules, RuleEntry::asvs, NumberOrder.BY_NUMBERS)
                .forEach(number -> taxon(
                        requirements.addObject(),
                        Standards.citation(number),
                        Standards.requirement(number)
                                .map(requirement -> requirement.section() + ", level " + requirement.level()),
                        Optional.empty()));
    }

    private static ArrayNode taxonomy(
            ObjectNode taxonomy, String name, String organization, String version, String uri) {
        taxonomy.put("name", name).put("organization", organization);
        if (!version.isEmpty()) {
            taxonomy.put("version", version);
        }
        return taxonomy.put("informationUri", uri).putArray("taxa");
    }

    private static void taxon(ObjectNode taxon, String id, Optional<String> name, Optional<String> uri) {
        taxon.put("id", id);
        name.ifPresent(text -> taxon.putObject("shortDescription").put("text", text));
        uri.ifPresent(page -> taxon.put("helpUri", page));
    }

    private static <T> List<T> distinct(
            List<RuleEntry> rules, Function<RuleEntry, List<T>> references, Comparator<? super T> order) {
        return rules.stream()
                .flatMap(rule -> references.apply(rule).stream())
                .distinct()
                .sorted(order)
                .toList();
    }
}
