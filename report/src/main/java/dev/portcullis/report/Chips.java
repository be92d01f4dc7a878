package dev.portcullis.report;

import dev.portcullis.report.insight.Control;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the policies of endpoints are evidence for: the same for all that declare the same. */
final class Chips {

    private final Map<List<Control>, List<Chip>> ofControls = new HashMap<>();

    /** What the controls of an endpoint are evidence for. */
    List<Chip> of(EndpointPolicy endpoint) {
        List<Control> controls =
                Control.ALL.stream().filter(control -> control.isOn(endpoint)).toList();
        return ofControls.computeIfAbsent(controls, Chips::of);
    }

    private static List<Chip> of(Collection<Control> controls) {
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

    private static Stream<String> distinct(Collection<Control> controls, Function<Control, List<String>> numbers) {
        return controls.stream()
                .flatMap(control -> numbers.apply(control).stream())
                .distinct()
                .sorted(NumberOrder.BY_NUMBERS);
    }
}
