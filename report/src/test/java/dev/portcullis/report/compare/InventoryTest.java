package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.AccessEntry.Kind;
import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against every request that somebody may send: an endpoint more is one that did not answer before. */
class InventoryTest {

    private static final List<Subject.Endpoint> ENDPOINTS = List.of(
            Locks.GET,
            Locks.PUT,
            new Subject.Endpoint("PUT", "/a", Optional.empty()),
            new Subject.Endpoint("GET", "/a", Optional.of("text/csv")));
    private static final List<Kind> KINDS = List.of(Kind.PUBLIC, Kind.AUTHENTICATED, Kind.ANY_ROLE, Kind.NOBODY);
    private static final List<String> CALLERS = List.of("anonymous", "logged in", "admin");

    private final Random random = new Random(925);

    @Test
    void whatIsCalledNoWeakerAnswersNothingMore() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            Map<Subject.Endpoint, Kind> one = endpoints();
            Map<Subject.Endpoint, Kind> other = random.nextBoolean() ? endpoints() : similar(one);
            tally = tally.with(
                    !mayAllowMore(other, one),
                    !mayAllowMore(one, other),
                    answered(other).containsAll(answered(one)),
                    answered(one).containsAll(answered(other)));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 0, 5084));
    }

    private Map<Subject.Endpoint, Kind> endpoints() {
        Map<Subject.Endpoint, Kind> endpoints = new TreeMap<>();
        for (Subject.Endpoint endpoint : ENDPOINTS) {
            if (random.nextBoolean()) {
                endpoints.put(endpoint, KINDS.get(random.nextInt(KINDS.size())));
            }
        }
        return endpoints;
    }

    /** With one more, one less or one that others may call. */
    private Map<Subject.Endpoint, Kind> similar(Map<Subject.Endpoint, Kind> endpoints) {
        Map<Subject.Endpoint, Kind> similar = new TreeMap<>(endpoints);
        Subject.Endpoint endpoint = ENDPOINTS.get(random.nextInt(ENDPOINTS.size()));
        if (similar.remove(endpoint) == null || random.nextBoolean()) {
            similar.put(endpoint, KINDS.get(random.nextInt(KINDS.size())));
        }
        return similar;
    }

    private static boolean mayAllowMore(Map<Subject.Endpoint, Kind> locked, Map<Subject.Endpoint, Kind> compiled) {
        return Comparison.of(lock(locked), lock(compiled)).stream()
                .anyMatch(change -> change.order().mayAllowMore());
    }

    private static PolicyLock lock(Map<Subject.Endpoint, Kind> endpoints) {
        Map<Subject, List<AccessFact>> sections = new TreeMap<>();
        endpoints.forEach((endpoint, kind) -> sections.put(
                endpoint,
                List.of(new AccessFact(
                        kind,
                        kind == Kind.ANY_ROLE ? List.of("admin") : List.of(),
                        Optional.empty(),
                        Optional.empty()))));
        return Locks.lock(sections);
    }

    private static Set<List<Object>> answered(Map<Subject.Endpoint, Kind> endpoints) {
        Set<List<Object>> answered = new HashSet<>();
        endpoints.forEach((endpoint, kind) -> CALLERS.stream()
                .filter(caller -> admits(kind, caller))
                .forEach(caller -> answered.add(List.of(endpoint, caller))));
        return answered;
    }

    private static boolean admits(Kind kind, String caller) {
        return switch (kind) {
            case PUBLIC -> true;
            case AUTHENTICATED -> !caller.equals("anonymous");
            case ANY_ROLE -> caller.equals("admin");
            case ALL_ROLES, CUSTOM, NOBODY -> false;
        };
    }
}
