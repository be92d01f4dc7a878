package dev.portcullis.report;

import dev.portcullis.report.insight.Leaving;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Where one class of data leaves.
 *
 * @param name the class
 * @param rows the properties of it
 */
record DataPivot(String name, List<Row> rows) {

    /**
     * A property, or an opaque body.
     *
     * @param property its name, with that of its type
     * @param condition who receives it
     * @param endpoints where it leaves
     */
    record Row(String property, String condition, List<EndpointLink> endpoints) {}

    static List<DataPivot> of(
            PolicyReport report, Leaving leaving, IdentityHashMap<EndpointPolicy, EndpointLink> links) {
        Map<String, List<EndpointLink>> leavesAt = new HashMap<>();
        for (EndpointPolicy endpoint : report.endpoints()) {
            for (ExposedType type : leaving.types(endpoint)) {
                leavesAt.computeIfAbsent(type.name(), name -> new ArrayList<>())
                        .add(Objects.requireNonNull(links.get(endpoint)));
            }
        }
        Map<String, List<Row>> classes = new TreeMap<>();
        for (ExposedType type : report.types()) {
            List<EndpointLink> endpoints = List.copyOf(leavesAt.getOrDefault(type.name(), List.of()));
            for (ExposedProperty property : type.properties()) {
                if (property.sensitivity() != null) {
                    classes.computeIfAbsent(property.sensitivity(), name -> new ArrayList<>())
                            .add(new Row(
                                    Wording.type(type.name()) + "." + property.name(),
                                    Wording.condition(property),
                                    endpoints));
                }
            }
        }
        List<DataPivot> pivots = new ArrayList<>();
        classes.forEach((name, rows) -> pivots.add(new DataPivot(name, List.copyOf(rows))));
        List<Row> opaque = report.endpoints().stream()
                .filter(Leaving::isOpaque)
                .map(endpoint -> new Row(
                        "the whole body", Wording.access(endpoint.access()).brief(), List.of(links.get(endpoint))))
                .toList();
        if (!opaque.isEmpty()) {
            pivots.add(new DataPivot(Leaving.OPAQUE, opaque));
        }
        return List.copyOf(pivots);
    }
}
