package dev.portcullis.report.compare;

import dev.portcullis.report.lock.RoleFact;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which roles contain others.
 *
 * @param satisfying for each role, those that contain it, by however many steps; itself too
 */
record RoleOrder(Map<String, Set<String>> satisfying) {

    static RoleOrder of(List<RoleFact> roles) {
        Map<String, Set<String>> containing = new TreeMap<>();
        roles.forEach(role -> role.implies()
                .forEach(implied -> containing
                        .computeIfAbsent(implied, unknown -> new TreeSet<>())
                        .add(role.name())));
        Map<String, Set<String>> satisfying = new TreeMap<>();
        containing.keySet().forEach(role -> satisfying.put(role, reachable(role, containing)));
        return new RoleOrder(satisfying);
    }

    /** Every role that passes where one of {@code required} is required. */
    Set<String> satisfying(Collection<String> required) {
        Set<String> all = new HashSet<>();
        required.forEach(role -> all.addAll(satisfying.getOrDefault(role, Set.of(role))));
        return all;
    }

    /** Whether no role contains one here that it does not contain there. */
    boolean impliesNoMoreThan(RoleOrder other) {
        return satisfying.entrySet().stream()
                .allMatch(entry -> other.satisfying(Set.of(entry.getKey())).containsAll(entry.getValue()));
    }

    private static Set<String> reachable(String role, Map<String, Set<String>> containing) {
        Set<String> found = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(role));
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (found.add(next)) {
                waiting.addAll(containing.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }
}
