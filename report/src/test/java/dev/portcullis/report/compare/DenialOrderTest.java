package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.AccessEntry.Kind;
import dev.portcullis.report.lock.AccessFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.OwnedFact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.RoleFact;
import dev.portcullis.report.lock.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Against every answer to every caller who asks for an object that exists: whoever is told 404 could not tell it from one that does
 * not, and shall not learn it from a 403. Which of several rules answers is not in the lock, so that each may be the first.
 */
class DenialOrderTest {

    private static final List<String> ROLES = List.of("admin", "member");
    private static final List<String> PARAMETERS = List.of("path a", "path b");
    private static final List<String> RULES = List.of("Author", "Tenant");
    private static final List<Set<String>> CALLERS = List.of(Set.of(), Set.of("member"), Set.of("admin", "member"));

    private final Random random = new Random(204);

    @Test
    void whatIsCalledNoWeakerTellsOfNoObjectThatWasHidden() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            List<OwnedFact> one = owned();
            List<OwnedFact> other = random.nextBoolean() ? owned() : similar(one);
            tally = tally.with(
                    !mayAllowMore(other, one),
                    !mayAllowMore(one, other),
                    !lets(other, one) && !tells(other, one),
                    !lets(one, other) && !tells(one, other));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 34, 7082));
    }

    private List<OwnedFact> owned() {
        List<OwnedFact> facts = new ArrayList<>();
        for (String parameter : PARAMETERS) {
            for (String rule : RULES) {
                if (random.nextInt(5) < 2) {
                    facts.add(owned(parameter, rule));
                }
            }
        }
        return facts;
    }

    private OwnedFact owned(String parameter, String rule) {
        List<String> except = random.nextInt(3) == 0 ? List.of(ROLES.get(random.nextInt(2))) : List.of();
        return new OwnedFact(parameter, rule, except, random.nextBoolean());
    }

    /** With one answered in another way. */
    private List<OwnedFact> similar(List<OwnedFact> facts) {
        if (facts.isEmpty()) {
            return facts;
        }
        List<OwnedFact> similar = new ArrayList<>(facts);
        int index = random.nextInt(facts.size());
        similar.set(index, owned(facts.get(index).parameter(), facts.get(index).rule()));
        return similar;
    }

    private static boolean mayAllowMore(List<OwnedFact> locked, List<OwnedFact> compiled) {
        return Comparison.of(lock(locked), lock(compiled)).stream()
                .anyMatch(change -> change.order().mayAllowMore());
    }

    private static PolicyLock lock(List<OwnedFact> owned) {
        List<Fact> facts = new ArrayList<>(owned);
        facts.add(new AccessFact(Kind.AUTHENTICATED, List.of(), Optional.empty(), Optional.empty()));
        return Locks.lock(Map.of(
                new Subject.Application(),
                List.of(new RoleFact("admin", List.of("member")), new RoleFact("member", List.of())),
                Locks.GET,
                facts));
    }

    /** Whether somebody gets an object that was refused before. */
    private static boolean lets(List<OwnedFact> locked, List<OwnedFact> compiled) {
        return worlds().anyMatch(world -> world.denying(compiled, PARAMETERS).isEmpty()
                && !world.denying(locked, PARAMETERS).isEmpty());
    }

    /** Whether somebody gets a 403 for an object of which there was a 404, whatever the other identifier was. */
    private static boolean tells(List<OwnedFact> locked, List<OwnedFact> compiled) {
        return PARAMETERS.stream()
                .map(List::of)
                .anyMatch(parameter -> worlds().anyMatch(world -> {
                    List<OwnedFact> before = world.denying(locked, parameter);
                    return !before.isEmpty()
                            && before.stream().allMatch(OwnedFact::hidden)
                            && world.denying(compiled, parameter).stream().anyMatch(fact -> !fact.hidden());
                }));
    }

    private static Stream<World> worlds() {
        int rules = PARAMETERS.size() * RULES.size();
        return CALLERS.stream()
                .flatMap(roles -> IntStream.range(0, 1 << rules).mapToObj(denied -> new World(roles, denied)));
    }

    /**
     * A caller.
     *
     * @param denied a bit for each rule of each parameter that denies the object
     */
    private record World(Set<String> roles, int denied) {

        List<OwnedFact> denying(List<OwnedFact> facts, List<String> parameters) {
            return facts.stream()
                    .filter(fact -> parameters.contains(fact.parameter()))
                    .filter(fact -> fact.exceptRoles().stream().noneMatch(roles::contains))
                    .filter(this::denies)
                    .toList();
        }

        private boolean denies(OwnedFact fact) {
            int bit = (PARAMETERS.indexOf(fact.parameter()) * RULES.size()) + RULES.indexOf(fact.rule());
            return ((denied >> bit) & 1) == 1;
        }
    }
}
