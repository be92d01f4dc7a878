package dev.portcullis.report;

import dev.portcullis.report.insight.Control;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entry of a catalogue, in a few characters.
 *
 * @param label for example {@code CWE-639}
 * @param title what it is called there; empty when that is not known
 * @param anchor where the page says more of it; empty when it does not
 */
record Chip(String label, String title, String anchor) {

    boolean hasTitle() {
        return !title.isEmpty();
    }

    /** What these controls are evidence for. */
    static List<Chip> of(Collection<Control> controls) {
        List<Chip> chips = new ArrayList<>();
        distinct(controls, Control::owasp).map(Chip::risk).forEach(chips::add);
        distinct(
                        controls,
                        control -> control.cwe().stream().map(String::valueOf).toList())
                .map(Chip::weakness)
                .forEach(chips::add);
        distinct(controls, Control::asvs).map(Chip::requirement).forEach(chips::add);
        return List.copyOf(chips);
    }

    static Chip risk(String number) {
        return new Chip(
                number,
                Standards.risk(number).map(Standards.Risk::name).orElse(""),
                EvidenceTable.anchor(EvidenceTable.RISKS, number));
    }

    static Chip weakness(String cwe) {
        return new Chip(
                "CWE-" + cwe,
                Standards.weakness(Integer.parseInt(cwe)).orElse(""),
                EvidenceTable.anchor(EvidenceTable.WEAKNESSES, cwe));
    }

    static Chip requirement(String number) {
        return new Chip(
                "ASVS " + number,
                Standards.requirement(number)
                        .map(Standards.Requirement::section)
                        .orElse(""),
                EvidenceTable.anchor(EvidenceTable.REQUIREMENTS, number));
    }

    private static Stream<String> distinct(Collection<Control> controls, Function<Control, List<String>> numbers) {
        return controls.stream()
                .flatMap(control -> numbers.apply(control).stream())
                .distinct()
                .sorted(NumberOrder.BY_NUMBERS);
    }
}
