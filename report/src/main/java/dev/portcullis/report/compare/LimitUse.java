package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AttemptsFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.RateFact;
import dev.portcullis.report.lock.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which endpoints count together.
 *
 * @param rates by the names of limits
 * @param attempts by the names of groups
 */
record LimitUse(Map<String, Set<Subject.Endpoint>> rates, Map<String, Set<Subject.Endpoint>> attempts) {

    static LimitUse of(PolicyLock lock) {
        return new LimitUse(
                users(lock, RateFact.class, RateFact::name), users(lock, AttemptsFact.class, AttemptsFact::group));
    }

    /** The limits of an endpoint. */
    List<Limit> of(Subject.Endpoint endpoint, PolicyLock lock) {
        return lock.facts(endpoint, RateFact.class).stream()
                .collect(Collectors.groupingBy(fact -> List.of(fact.name(), fact.unit(), fact.by(), fact.cost())))
                .values()
                .stream()
                .map(windows -> Limit.of(
                        windows, endpoint, rates.getOrDefault(windows.get(0).name(), Set.of())))
                .toList();
    }

    private static <F extends Fact> Map<String, Set<Subject.Endpoint>> users(
            PolicyLock lock, Class<F> kind, Function<F, String> name) {
        Map<String, Set<Subject.Endpoint>> users = new HashMap<>();
        lock.endpoints()
                .forEach(endpoint -> lock.facts(endpoint, kind)
                        .forEach(fact -> users.computeIfAbsent(name.apply(fact), unknown -> new HashSet<>())
                                .add(endpoint)));
        return users;
    }
}
