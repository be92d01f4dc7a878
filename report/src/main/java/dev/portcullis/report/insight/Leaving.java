package dev.portcullis.report.insight;

import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.ExposedType;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ResponseEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may leave an endpoint: the types of its responses, and those of their properties. */
public final class Leaving {

    /** Stands for properties that nobody classified. */
    public static final String UNCLASSIFIED = "not classified";

    /** Stands for bodies that are not declared by property. */
    public static final String OPAQUE = "opaque body";

    private static final Pattern SEPARATORS = Pattern.compile("[<>,?\\[\\]\\s]+");

    private final List<ExposedType> types;
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final IdentityHashMap<EndpointPolicy, List<ExposedType>> ofEndpoints = new IdentityHashMap<>();
    private final Map<List<String>, List<ExposedType>> ofResponses = new HashMap<>();
    private final Map<String, List<ExposedType>> ofNames = new HashMap<>();

    /** What may leave the endpoints of a report. */
    public Leaving(PolicyReport report) {
        this.types = report.types();
        for (int position = 0; position < types.size(); position++) {
            positions
                    .computeIfAbsent(types.get(position).name(), name -> new ArrayList<>())
                    .add(position);
        }
        for (EndpointPolicy endpoint : report.endpoints()) {
            List<String> responses =
                    endpoint.responses().stream().map(ResponseEntry::type).toList();
            ofEndpoints.put(endpoint, ofResponses.computeIfAbsent(responses, this::reachable));
        }
    }

    /** The types that may leave an endpoint of the report, nearest first. */
    public List<ExposedType> types(EndpointPolicy endpoint) {
        return ofEndpoints.getOrDefault(endpoint, List.of());
    }

    private List<ExposedType> reachable(List<String> responses) {
        Set<ExposedType> found = new LinkedHashSet<>();
        Deque<ExposedType> open = new ArrayDeque<>();
        responses.forEach(response -> open.addAll(named(response)));
        while (!open.isEmpty()) {
            ExposedType type = open.poll();
            if (found.add(type)) {
                type.properties().forEach(property -> open.addAll(named(property.type())));
            }
        }
        return List.copyOf(found);
    }

    /** The classes of data that may leave, sorted, then {@link #UNCLASSIFIED}, then {@link #OPAQUE}. */
    public List<String> classes(EndpointPolicy endpoint) {
        Set<String> classified = new TreeSet<>();
        boolean unclassified = false;
        for (ExposedType type : types(endpoint)) {
            for (ExposedProperty property : type.properties()) {
                if (property.sensitivity() == null) {
                    unclassified = true;
                } else {
                    classified.add(property.sensitivity());
                }
            }
        }
        List<String> classes = new ArrayList<>(classified);
        if (unclassified) {
            classes.add(UNCLASSIFIED);
        }
        if (isOpaque(endpoint)) {
            classes.add(OPAQUE);
        }
        return List.copyOf(classes);
    }

    /** Whether a body leaves that is not declared by property. */
    public static boolean isOpaque(EndpointPolicy endpoint) {
        return endpoint.responses().stream().map(ResponseEntry::opaqueReason).anyMatch(reason -> reason != null);
    }

    /** The exposed types that a Java type names: itself, its elements, its type arguments. */
    private List<ExposedType> named(String javaType) {
        return ofNames.computeIfAbsent(javaType, this::find);
    }

    private List<ExposedType> find(String javaType) {
        return Stream.concat(Stream.of(javaType), SEPARATORS.splitAsStream(javaType))
                .distinct()
                .flatMap(name -> positions.getOrDefault(name, List.of()).stream())
                .sorted()
                .map(types::get)
                .toList();
    }
}
