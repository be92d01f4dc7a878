package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import dev.portcullis.processor.model.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A waiver holds until its day and accepts something. It judges the findings of all other rules, so that it is not one of
 * them: the {@link Checker} asks it last, and nothing waives what it finds.
 */
final class StaleWaiver {

    static final RuleInfo INFO = new RuleInfo(
            "StaleWaiver",
            Weight.ERROR,
            false,
            false,
            "A waiver names a rule, holds until its day and accepts something",
            List.of(1068),
            List.of(),
            List.of());

    private StaleWaiver() {}

    /**
     * Everything that is wrong with waivers.
     *
     * @param found what all other rules found
     */
    static List<Finding> check(List<Declared<Policy.Waiver>> waivers, List<Finding> found, LocalDate today) {
        return waivers.stream()
                .flatMap(waiver -> Stream.of(unknownRule(waiver), badDay(waiver, today), useless(waiver, found))
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
    }

    private static Optional<Finding> unknownRule(Declared<Policy.Waiver> waiver) {
        String rule = waiver.policy().rule();
        if (Rules.find(rule).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(finding(
                waiver,
                "@Waive names the rule \"" + rule + "\", and there is none of that name",
                Nearest.to(rule, Rules.names())
                        .map(nearest -> "write \"" + nearest + "\" if you meant that")
                        .orElse("write the name that the diagnostic prints in brackets")));
    }

    private static Optional<Finding> badDay(Declared<Policy.Waiver> waiver, LocalDate today) {
        String until = waiver.policy().until();
        Optional<LocalDate> day = Waivers.lastDay(waiver.policy());
        if (day.isEmpty()) {
            return Optional.of(finding(
                    waiver,
                    "@Waive holds until \"" + until + "\", which is no day",
                    "write it as yyyy-MM-dd, for example until = \"" + today.plusMonths(6) + "\""));
        }
        if (day.get().isBefore(today)) {
            return Optional.of(finding(
                    waiver,
                    "@Waive expired on " + until + ", so it accepts nothing any more",
                    "mend what it accepted, or agree on a new day"));
        }
        return Optional.empty();
    }

    private static Optional<Finding> useless(Declared<Policy.Waiver> waiver, List<Finding> found) {
        if (found.stream().anyMatch(finding -> Waivers.isAbout(waiver, finding))) {
            return Optional.empty();
        }
        return Optional.of(finding(
                waiver,
                "@Waive accepts a finding of " + waiver.policy().rule() + ", and there is none here",
                "remove it"));
    }

    private static Finding finding(Declared<Policy.Waiver> waiver, String problem, String fix) {
        return new Finding(
                INFO.name(),
                INFO.weight(),
                waiver.origin().declaredOn(),
                problem,
                fix,
                waiver.place(),
                Optional.empty());
    }
}
