package dev.portcullis.report;

import dev.portcullis.report.insight.Audience;
import dev.portcullis.report.insight.RoleHierarchy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which callers receive which property of a type.
 *
 * @param columns the callers that its conditions tell apart
 * @param rows the properties
 */
record Received(List<String> columns, List<Row> rows) {

    /**
     * A property.
     *
     * @param name the name in the response
     * @param sensitivity the class of data; empty when it is not classified
     * @param cells one for each column
     */
    record Row(String name, String sensitivity, List<Cell> cells) {

        boolean isClassified() {
            return !sensitivity.isEmpty();
        }
    }

    /**
     * Whether callers receive a property.
     *
     * @param text in words
     * @param tone {@code yes}, {@code own} or {@code no}
     */
    record Cell(String text, String tone) {

        private static final Cell YES = new Cell("yes", "yes");
        private static final Cell OWN = new Cell("own only", "own");
        private static final Cell NO = new Cell("no", "no");

        static Cell of(Audience.Answer answer) {
            return switch (answer) {
                case YES -> YES;
                case DECIDED -> OWN;
                case NO -> NO;
            };
        }
    }

    /** Whether anything in it is classified. */
    boolean isClassified() {
        return rows.stream().anyMatch(Row::isClassified);
    }

    /** How much it is. */
    String size() {
        long classified = rows.stream().filter(Row::isClassified).count();
        return (rows.size() == 1 ? "1 property" : rows.size() + " properties")
                + (classified == 0 ? "" : ", " + classified + " classified");
    }

    static Received of(ExposedType type, RoleHierarchy hierarchy) {
        Set<String> roles = new TreeSet<>();
        type.properties().forEach(property -> roles.addAll(property.roles()));
        List<Audience> audiences = new ArrayList<>();
        roles.forEach(role -> audiences.add(new Audience(Audience.Kind.ROLE, role, hierarchy.closure(role))));
        audiences.add(
                new Audience(Audience.Kind.LOGGED_IN, roles.isEmpty() ? "every caller" : "other callers", Set.of()));
        return new Received(
                audiences.stream()
                        .map(audience -> audience.kind() == Audience.Kind.ROLE
                                ? "role " + Wording.roleNames(List.of(audience.name()), "or")
                                : audience.name())
                        .toList(),
                type.properties().stream()
                        .map(property -> new Row(
                                property.name(),
                                property.sensitivity() == null ? "" : property.sensitivity(),
                                audiences.stream()
                                        .map(audience -> Cell.of(audience.receives(property)))
                                        .toList()))
                        .toList());
    }
}
