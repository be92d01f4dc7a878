package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Assessment;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Settings;
import dev.portcullis.processor.model.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges an API by all rules, and says what the findings mean for the build. */
public final class Checker {

    /** One mistake is told once, however many endpoints share it. */
    private static final Comparator<Finding> SAME_MISTAKE =
            Comparator.comparing(Finding::place).thenComparing(Finding::rule).thenComparing(Finding::problem);

    private final Settings settings;
    private final Waivers waivers;

    private Checker(Settings settings, Waivers waivers) {
        this.settings = settings;
        this.waivers = waivers;
    }

    /** Judges an API. */
    public static Assessment check(Api api, Settings settings) {
        List<Finding> found = new ArrayList<>();
        Rules.ALL.forEach(rule -> rule.check(api).forEach(found::add));
        found.addAll(StaleWaiver.check(api.waivers(), found, settings.today()));
        return new Checker(settings, Waivers.on(settings.today(), api.waivers())).assess(found);
    }

    private Assessment assess(List<Finding> found) {
        Map<Finding, Assessment.Assessed> assessed = new TreeMap<>(SAME_MISTAKE);
        Map<Signature, String> unenforceable = new HashMap<>();
        Map<Finding, SortedSet<String>> concerned = concerned(found);
        for (Finding finding : found) {
            Optional<Assessment.Assessed> judged = assess(finding, List.copyOf(concerned.get(finding)));
            judged.ifPresent(judgement -> assessed.putIfAbsent(finding, judgement));
            if (judged.filter(Assessment.Assessed::fails).isEmpty() && isGuardless(finding)) {
                finding.endpoint().ifPresent(endpoint -> unenforceable.putIfAbsent(endpoint, finding.rule()));
            }
        }
        return new Assessment(List.copyOf(assessed.values()), unenforceable);
    }

    /** Empty for what is switched off, and for what only the strict profile tells. */
    private Optional<Assessment.Assessed> assess(Finding finding, List<String> endpoints) {
        if (finding.weight() == Weight.STRICT && !settings.strict()) {
            return Optional.empty();
        }
        Settings.Severity severity = settings.severities().getOrDefault(finding.rule(), usual(finding));
        return severity == Settings.Severity.OFF
                ? Optional.empty()
                : Optional.of(new Assessment.Assessed(
                        finding, severity == Settings.Severity.ERROR, waivers.accepting(finding), endpoints));
    }

    private static Map<Finding, SortedSet<String>> concerned(List<Finding> found) {
        Map<Finding, SortedSet<String>> endpoints = new TreeMap<>(SAME_MISTAKE);
        for (Finding finding : found) {
            SortedSet<String> all = endpoints.computeIfAbsent(finding, mistake -> new TreeSet<>());
            finding.endpoint().ifPresent(endpoint -> all.add(endpoint.httpMethod() + " " + endpoint.route()));
        }
        return endpoints;
    }

    private Settings.Severity usual(Finding finding) {
        return settings.strict() || finding.weight() == Weight.ERROR
                ? Settings.Severity.ERROR
                : Settings.Severity.WARNING;
    }

    private static boolean isGuardless(Finding finding) {
        return Rules.find(finding.rule()).filter(RuleInfo::guardless).isPresent();
    }
}
