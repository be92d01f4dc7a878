package dev.portcullis.report.gate;

import dev.portcullis.report.compare.Reach;
import dev.portcullis.report.compare.TypeUse;
import dev.portcullis.report.lock.AcceptFact;
import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers who may reach what. */
public final class WhoMay {

    private final PolicyLock lock;

    public WhoMay(PolicyLock lock) {
        this.lock = lock;
    }

    /** The endpoints that a logged-in caller with a role may call, one per line, with what else has to be true. */
    public List<String> call(String role) {
        Reach reach = new Reach(lock);
        List<String> lines = new ArrayList<>();
        lock.endpoints()
                .forEach(endpoint -> reach.conditions(endpoint, role)
                        .ifPresent(conditions -> lines.add(endpoint.words()
                                + (conditions.isEmpty()
                                        ? ""
                                        : "  if " + String.join(" and ", conditions) + " grants it"))));
        return lines;
    }

    /** Where a property leaves and may be set, one type per line, with who and the endpoints. */
    public List<String> see(String property) {
        List<String> lines = new ArrayList<>();
        lock.sections().keySet().stream()
                .filter(Subject.Type.class::isInstance)
                .map(Subject.Type.class::cast)
                .forEach(type -> {
                    lock.facts(type, ExposeFact.class).stream()
                            .filter(fact -> fact.property().equals(property))
                            .forEach(fact -> lines.add(property(type, property) + classification(fact) + " leaves for "
                                    + receivers(fact.roles(), fact.owner()) + through(type)));
                    lock.facts(type, AcceptFact.class).stream()
                            .filter(fact -> fact.property().equals(property))
                            .forEach(fact -> lines.add(property(type, property) + " may be set by "
                                    + receivers(fact.roles(), Optional.empty()) + through(type)));
                });
        return lines;
    }

    private static String property(Subject.Type type, String property) {
        return type.name() + "." + property;
    }

    private static String classification(ExposeFact fact) {
        return fact.sensitivity().map(sensitivity -> " [" + sensitivity + "]").orElse("");
    }

    private static String receivers(List<String> roles, Optional<String> owner) {
        String named = roles.isEmpty() ? "" : "role " + String.join(" or ", roles);
        String owned = owner.map(name -> "the owner (" + name + ")").orElse("");
        String both = named.isEmpty() || owned.isEmpty() ? named + owned : named + " or " + owned;
        return both.isEmpty() ? "every caller" : both;
    }

    private String through(Subject.Type type) {
        return ": " + new TypeUse(lock).of(type).stream().map(Subject::words).collect(Collectors.joining(", "));
    }
}
