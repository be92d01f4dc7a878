package dev.portcullis.report.insight;

import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches what: callers on the left, endpoints in the middle, classes of data on the right. Endpoints with the same
 * callers and the same data are one node, so that a large application stays a small picture.
 *
 * @param callers who is admitted, in the order of the report
 * @param groups the endpoints
 * @param classes the classes of data that leave
 */
public record Flow(List<String> callers, List<Group> groups, List<String> classes) {

    /** Callers of an endpoint that admits anyone. */
    public static final String ANYONE = "anyone";

    /** Callers of an endpoint that nobody may call. */
    public static final String NOBODY = "nobody";

    /**
     * Endpoints with the same callers and the same data.
     *
     * @param callers who is admitted
     * @param endpoints the endpoints
     * @param classes the classes of data that leave
     */
    public record Group(List<String> callers, List<EndpointPolicy> endpoints, List<String> classes) {

        public Group {
            callers = List.copyOf(callers);
            endpoints = List.copyOf(endpoints);
            classes = List.copyOf(classes);
        }
    }

    private record Key(List<String> callers, List<String> classes) {}

    public Flow {
        callers = List.copyOf(callers);
        groups = List.copyOf(groups);
        classes = List.copyOf(classes);
    }

    /**
     * The flow of a report.
     *
     * @param leaving what may leave its endpoints
     */
    public static Flow of(PolicyReport report, Leaving leaving) {
        Map<Key, List<EndpointPolicy>> groups = new LinkedHashMap<>();
        for (EndpointPolicy endpoint : report.endpoints()) {
            groups.computeIfAbsent(
                            new Key(callers(endpoint.access()), leaving.classes(endpoint)), key -> new ArrayList<>())
                    .add(endpoint);
        }
        Set<String> callers = new LinkedHashSet<>();
        Set<String> classes = new LinkedHashSet<>();
        groups.keySet().forEach(key -> {
            callers.addAll(key.callers());
            classes.addAll(key.classes());
        });
        return new Flow(
                callers.stream().sorted(Flow::byWeight).toList(),
                groups.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey().callers(),
                                entry.getValue(),
                                entry.getKey().classes()))
                        .toList(),
                Stream.concat(
                                classes.stream().filter(name -> !isLast(name)).sorted(),
                                Stream.of(Leaving.UNCLASSIFIED, Leaving.OPAQUE).filter(classes::contains))
                        .toList());
    }

    private static List<String> callers(@Nullable AccessEntry access) {
        if (access == null) {
            return List.of(NOBODY);
        }
        return switch (access.kind()) {
            case PUBLIC -> List.of(ANYONE);
            case AUTHENTICATED -> List.of("any logged-in caller");
            case ANY_ROLE -> access.roles().stream().map(role -> "role " + role).toList();
            case ALL_ROLES -> List.of("roles " + String.join(" and ", access.roles()));
            case CUSTOM -> List.of("as a rule decides");
            case NOBODY -> List.of(NOBODY);
        };
    }

    /** Anyone first, nobody last. */
    private static int byWeight(String one, String other) {
        int weight = Integer.compare(weight(one), weight(other));
        return weight != 0 ? weight : one.compareTo(other);
    }

    private static int weight(String callers) {
        return switch (callers) {
            case ANYONE -> 0;
            case "any logged-in caller" -> 1;
            case "as a rule decides" -> 3;
            case NOBODY -> 4;
            default -> 2;
        };
    }

    private static boolean isLast(String name) {
        return name.equals(Leaving.UNCLASSIFIED) || name.equals(Leaving.OPAQUE);
    }
}
