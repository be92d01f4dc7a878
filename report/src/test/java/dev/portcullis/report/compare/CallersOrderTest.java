package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.AccessEntry.Kind;
import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.RoleFact;
import dev.portcullis.report.lock.Subject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against truth tables over everybody who could call: whoever is logged in or not, with any roles, owning anything. */
class CallersOrderTest {

    private static final List<String> ROLES = List.of("admin", "editor", "member");
    private static final List<String> RULES = List.of("Author", "Tenant");

    private static final List<Caller> CALLERS = callers();

    private final Random random = new Random(8259);

    /** A policy, written down and as facts. */
    private record Policy(Map<String, Set<String>> implied, AccessFact access, List<OwnedFact> owned) {

        Side side() {
            List<Fact> roles = new ArrayList<>();
            implied.forEach((role, others) ->
                    roles.add(new RoleFact(role, others.stream().sorted().toList())));
            List<Fact> facts = new ArrayList<>(owned);
            facts.add(access);
            return Locks.side(Map.of(new Subject.Application(), roles, Locks.GET, facts));
        }

        /** Who may, of all that there are. */
        BitSet table() {
            BitSet allowed = new BitSet();
            IntStream.range(0, CALLERS.size())
                    .filter(index -> admits(CALLERS.get(index)))
                    .forEach(allowed::set);
            return allowed;
        }

        private boolean admits(Caller caller) {
            Set<String> effective = new HashSet<>(caller.roles());
            // Those that contain others come first in their order.
            implied.forEach((role, others) -> {
                if (effective.contains(role)) {
                    effective.addAll(others);
                }
            });
            boolean called = switch (access.kind()) {
                case PUBLIC -> true;
                case AUTHENTICATED -> caller.loggedIn();
                case ANY_ROLE -> access.roles().stream().anyMatch(effective::contains);
                case ALL_ROLES -> !access.roles().isEmpty() && effective.containsAll(access.roles());
                case CUSTOM -> caller.allowed().contains(access.rule().orElseThrow());
                case NOBODY -> false;
            };
            return called
                    && owned.stream()
                            .allMatch(fact -> caller.allowed().contains(fact.rule())
                                    || fact.exceptRoles().stream().anyMatch(effective::contains));
        }
    }

    /** Somebody, and what rules say of them. */
    private record Caller(boolean loggedIn, Set<String> roles, Set<String> allowed) {}

    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>(List.of(new Caller(false, Set.of(), Set.of())));
        List<String> rules = List.of("Author", "Tenant", "Custom");
        for (int roles = 0; roles < 1 << ROLES.size(); roles++) {
            for (int allowed = 0; allowed < 1 << rules.size(); allowed++) {
                callers.add(new Caller(true, subset(ROLES, roles), subset(rules, allowed)));
            }
        }
        return callers;
    }

    @Test
    void agreesWithTheTruthTablesOfAllCallers() {
        CallersOrder order = new CallersOrder();
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 40_000; pair++) {
            Policy one = policy();
            Policy other = random.nextBoolean() ? policy() : similar(one);
            BitSet more = one.table();
            more.andNot(other.table());
            BitSet less = other.table();
            less.andNot(one.table());
            tally = tally.with(
                    order.allowsNoMore(Locks.GET, one.side(), other.side()),
                    order.allowsNoMore(Locks.GET, other.side(), one.side()),
                    more.isEmpty(),
                    less.isEmpty());
        }

        assertThat(tally).isEqualTo(new Tally(40_000, 0, 0, 8523));
    }

    private Policy policy() {
        return new Policy(implied(), access(), owned());
    }

    /** Different in one thing: pairs that are ordered are rare otherwise. */
    private Policy similar(Policy policy) {
        return switch (random.nextInt(3)) {
            case 0 -> new Policy(implied(), policy.access(), policy.owned());
            case 1 -> new Policy(policy.implied(), access(), policy.owned());
            default -> new Policy(policy.implied(), policy.access(), owned());
        };
    }

    private Map<String, Set<String>> implied() {
        Map<String, Set<String>> implied = new TreeMap<>();
        if (random.nextBoolean()) {
            for (int role = 0; role < ROLES.size() - 1; role++) {
                implied.put(ROLES.get(role), subset(ROLES.subList(role + 1, ROLES.size()), random.nextInt(4)));
            }
        }
        return implied;
    }

    private AccessFact access() {
        List<Kind> kinds = List.of(Kind.values());
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        boolean roles = kind == Kind.ANY_ROLE || kind == Kind.ALL_ROLES;
        return new AccessFact(
                kind,
                roles ? subset(ROLES, random.nextInt(8)).stream().sorted().toList() : List.of(),
                kind == Kind.CUSTOM ? Optional.of("Custom") : Optional.empty(),
                Optional.empty());
    }

    private List<OwnedFact> owned() {
        return subset(RULES, random.nextInt(4)).stream()
                .map(rule -> new OwnedFact(
                        "path id",
                        rule,
                        subset(ROLES, random.nextInt(8)).stream().sorted().toList(),
                        random.nextBoolean()))
                .toList();
    }

    private static Set<String> subset(List<String> all, int bits) {
        Set<String> chosen = new HashSet<>();
        IntStream.range(0, all.size())
                .filter(index -> (bits >> index & 1) == 1)
                .forEach(index -> chosen.add(all.get(index)));
        return chosen;
    }
}
