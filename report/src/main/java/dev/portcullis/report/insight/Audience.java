package dev.portcullis.report.insight;

import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.ExposedProperty;
import dev.portcullis.report.PolicyReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Callers that are told apart.
 *
 * @param kind how they are told apart
 * @param name who they are, for example {@code anyone} or the name of the role
 * @param roles the roles that they have, those that theirs contain included; empty unless {@link Kind#ROLE}
 */
public record Audience(Kind kind, String name, Set<String> roles) {

    /** How callers are told apart. */
    public enum Kind {
        /** Nobody knows who they are. */
        ANYONE,
        /** They are logged in, and have no role. */
        LOGGED_IN,
        /** They have one role. */
        ROLE
    }

    /** Whether callers reach an endpoint, or receive a property. */
    public enum Answer {
        /** They do. */
        YES,
        /** An ownership or access rule of the application decides. */
        DECIDED,
        /** They do not. */
        NO
    }

    public Audience {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /** Anyone, every logged-in caller, and every role that is declared or required, sorted. */
    public static List<Audience> of(PolicyReport report) {
        RoleHierarchy hierarchy = new RoleHierarchy(report.implied());
        List<Audience> audiences = new ArrayList<>();
        audiences.add(new Audience(Kind.ANYONE, "anyone", Set.of()));
        audiences.add(new Audience(Kind.LOGGED_IN, "any logged-in caller", Set.of()));
        roles(report).forEach(role -> audiences.add(new Audience(Kind.ROLE, role, hierarchy.closure(role))));
        return List.copyOf(audiences);
    }

    private static Set<String> roles(PolicyReport report) {
        Set<String> roles = new TreeSet<>(report.roles());
        report.endpoints().stream()
                .flatMap(endpoint -> Stream.ofNullable(endpoint.access()))
                .map(AccessEntry::roles)
                .forEach(roles::addAll);
        report.types().stream()
                .flatMap(type -> type.properties().stream())
                .map(ExposedProperty::roles)
                .forEach(roles::addAll);
        return roles;
    }

    /** Whether they pass the access policy of an endpoint; what is refused to everybody is refused to them. */
    public Answer reaches(EndpointPolicy endpoint) {
        @Nullable AccessEntry access = endpoint.access();
        if (access == null) {
            return Answer.NO;
        }
        return switch (access.kind()) {
            case PUBLIC -> Answer.YES;
            case AUTHENTICATED -> answer(kind != Kind.ANYONE);
            case ANY_ROLE -> answer(hasAny(access.roles()));
            case ALL_ROLES -> answer(!access.roles().isEmpty() && roles.containsAll(access.roles()));
            case CUSTOM -> Answer.DECIDED;
            case NOBODY -> Answer.NO;
        };
    }

    /** Whether they receive a property of a response that they get. */
    public Answer receives(ExposedProperty property) {
        boolean everyone = property.owner() == null && property.roles().isEmpty();
        if (everyone || hasAny(property.roles())) {
            return Answer.YES;
        }
        return property.owner() == null || kind == Kind.ANYONE ? Answer.NO : Answer.DECIDED;
    }

    private boolean hasAny(Collection<String> required) {
        return required.stream().anyMatch(roles::contains);
    }

    private static Answer answer(boolean yes) {
        return yes ? Answer.YES : Answer.NO;
    }
}
