package dev.portcullis.report;

import dev.portcullis.report.insight.Audience;
import dev.portcullis.report.insight.Audience.Answer;
import dev.portcullis.report.insight.Leaving;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What callers of one kind reach.
 *
 * @param name who they are
 * @param contains the roles that theirs contains; empty without any
 * @param reached the endpoints that admit them
 * @param received the classified properties that they may receive there
 */
record AudiencePivot(String name, String contains, List<Reached> reached, List<String> received) {

    /**
     * An endpoint that admits them.
     *
     * @param link leads to it
     * @param note what else is asked; empty when nothing is
     */
    record Reached(EndpointLink link, String note) {

        boolean hasNote() {
            return !note.isEmpty();
        }
    }

    /** How many endpoints admit them. */
    int count() {
        return reached.size();
    }

    boolean hasContained() {
        return !contains.isEmpty();
    }

    static List<AudiencePivot> of(
            List<Audience> audiences,
            PolicyReport report,
            Leaving leaving,
            IdentityHashMap<EndpointPolicy, EndpointLink> links) {
        return audiences.stream()
                .map(audience -> of(audience, report, leaving, links))
                .toList();
    }

    private static AudiencePivot of(
            Audience audience,
            PolicyReport report,
            Leaving leaving,
            IdentityHashMap<EndpointPolicy, EndpointLink> links) {
        List<Reached> reached = new ArrayList<>();
        Set<ExposedType> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<String> received = new LinkedHashSet<>();
        for (EndpointPolicy endpoint : report.endpoints()) {
            Answer answer = audience.reaches(endpoint);
            if (answer != Answer.NO) {
                reached.add(new Reached(Objects.requireNonNull(links.get(endpoint)), note(audience, answer, endpoint)));
                leaving.types(endpoint).stream()
                        .filter(seen::add)
                        .forEach(type -> received.addAll(classified(audience, type)));
            }
        }
        List<String> contains = audience.roles().stream()
                .filter(role -> !role.equals(audience.name()))
                .toList();
        return new AudiencePivot(
                audience.kind() == Audience.Kind.ROLE
                        ? "role " + Wording.roleNames(List.of(audience.name()), "or")
                        : audience.name(),
                Wording.roleNames(contains, "and"),
                reached,
                List.copyOf(received));
    }

    private static String note(Audience audience, Answer answer, EndpointPolicy endpoint) {
        List<String> notes = new ArrayList<>();
        if (answer == Answer.DECIDED) {
            notes.add(Wording.access(endpoint.access()).brief());
        }
        endpoint.ownership().stream()
                .filter(entry -> entry.rule() != null)
                .filter(entry -> entry.exceptRoles().stream().noneMatch(audience.roles()::contains))
                .map(entry -> "own " + entry.parameter())
                .forEach(notes::add);
        return String.join(", ", notes);
    }

    private static List<String> classified(Audience audience, ExposedType type) {
        return type.properties().stream()
                .filter(property -> property.sensitivity() != null && audience.receives(property) != Answer.NO)
                .map(property -> Wording.type(type.name()) + "." + property.name() + " (" + property.sensitivity()
                        + (audience.receives(property) == Answer.DECIDED ? ", own" : "") + ")")
                .toList();
    }
}
