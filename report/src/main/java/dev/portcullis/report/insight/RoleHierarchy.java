package dev.portcullis.report.insight;

import dev.portcullis.report.RoleImplication;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which roles a caller has who was given one. */
public final class RoleHierarchy {

    private final Map<String, List<String>> contained;

    /** The hierarchy that these implications span. */
    public RoleHierarchy(List<RoleImplication> implied) {
        this.contained = implied.stream()
                .collect(Collectors.toMap(RoleImplication::role, RoleImplication::roles, (first, same) -> first));
    }

    /** The role itself and all that it contains, sorted. */
    public Set<String> closure(String role) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(role));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(contained.getOrDefault(next, List.of()));
            }
        }
        return found;
    }
}
