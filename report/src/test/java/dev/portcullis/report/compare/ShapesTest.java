package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.RoleFact;
import dev.portcullis.report.lock.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Against everything that could leave an endpoint, written out: each path into the object, to each depth at which two types of two
 * properties can still differ, for each caller.
 */
class ShapesTest {

    private static final int DEPTH = 5;
    private static final List<String> ROLES = List.of("admin", "member");
    private static final List<String> PROPERTIES = List.of("p", "q");
    private static final List<String> TYPES = List.of("A", "B");
    private static final List<String> CLASSES = List.of("NONE", "", "PERSONAL", "HEALTH", "SECRET");

    private static final List<Caller> CALLERS = Stream.of(Set.<String>of(), Set.of("member"), Set.of("admin", "member"))
            .flatMap(roles -> Stream.of(new Caller(roles, false), new Caller(roles, true)))
            .toList();

    private final Random random = new Random(2131);

    /** Whoever has none, some or all roles, and owns what leaves or not. */
    private record Caller(Set<String> effectiveRoles, boolean owner) {

        boolean receives(ExposeFact property) {
            return (property.roles().isEmpty() && property.owner().isEmpty())
                    || (owner && property.owner().isPresent())
                    || property.roles().stream().anyMatch(effectiveRoles::contains);
        }
    }

    @Test
    void whatIsCalledNoWeakerLetsNothingMoreLeave() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            PolicyLock one = policy();
            PolicyLock other = random.nextBoolean() ? policy() : renamed(one);
            tally = tally.with(
                    Comparison.of(other, one).stream()
                            .noneMatch(change -> change.order().mayAllowMore()),
                    Comparison.of(one, other).stream()
                            .noneMatch(change -> change.order().mayAllowMore()),
                    leavesNoMore(one, other),
                    leavesNoMore(other, one));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 3517, 9470));
    }

    private PolicyLock policy() {
        Map<Subject, List<Fact>> sections = new HashMap<>();
        sections.put(
                new Subject.Application(),
                List.of(new RoleFact("admin", List.of("member")), new RoleFact("member", List.of())));
        for (String type : TYPES) {
            sections.put(new Subject.Type(type), properties());
        }
        sections.put(
                Locks.GET,
                List.of(new ReturnsFact(
                        0, TYPES.get(random.nextInt(2)), random.nextInt(8) == 0, false, Optional.empty())));
        return reachable(Locks.lock(sections));
    }

    private List<Fact> properties() {
        List<Fact> facts = new ArrayList<>();
        int included = 1 + random.nextInt(3);
        for (int index = 0; index < PROPERTIES.size(); index++) {
            if ((included >> index & 1) == 1) {
                facts.add(property(PROPERTIES.get(index)));
            }
        }
        return facts;
    }

    private ExposeFact property(String name) {
        List<String> types = List.of("String", "String", "int", "A", "B", "List<A>", "List<B>");
        String sensitivity = CLASSES.get(random.nextInt(3) == 0 ? random.nextInt(CLASSES.size()) : 1);
        return new ExposeFact(
                name,
                types.get(random.nextInt(types.size())),
                random.nextInt(3) == 0 ? List.of(ROLES.get(random.nextInt(2))) : List.of(),
                random.nextInt(4) == 0 ? Optional.of("owner") : Optional.empty(),
                sensitivity.isEmpty() ? Optional.empty() : Optional.of(sensitivity));
    }

    /** The same with the names of the types exchanged, and sometimes a property less. */
    private PolicyLock renamed(PolicyLock lock) {
        Map<Subject, List<Fact>> sections = new HashMap<>();
        lock.sections().forEach((subject, facts) -> {
            List<Fact> exchanged = new ArrayList<>();
            facts.forEach(fact -> exchanged.add(exchanged(fact)));
            if (subject instanceof Subject.Type && exchanged.size() > 1 && random.nextInt(3) == 0) {
                exchanged.remove(0);
            }
            sections.put(
                    subject instanceof Subject.Type type ? new Subject.Type(exchanged(type.name())) : subject,
                    exchanged);
        });
        return reachable(Locks.lock(sections));
    }

    private static Fact exchanged(Fact fact) {
        if (fact instanceof ExposeFact expose) {
            return new ExposeFact(
                    expose.property(), exchanged(expose.type()), expose.roles(), expose.owner(), expose.sensitivity());
        }
        return fact instanceof ReturnsFact returns
                ? new ReturnsFact(
                        returns.status(), exchanged(returns.type()), returns.list(), returns.events(), returns.opaque())
                : fact;
    }

    private static String exchanged(String type) {
        return switch (type) {
            case "A" -> "B";
            case "B" -> "A";
            case "List<A>" -> "List<B>";
            case "List<B>" -> "List<A>";
            default -> type;
        };
    }

    /** A report holds only types that something leads to. */
    private static PolicyLock reachable(PolicyLock lock) {
        TypeUse use = new TypeUse(lock);
        TreeMap<Subject, List<Fact>> kept = new TreeMap<>(lock.sections());
        kept.keySet()
                .removeIf(subject ->
                        subject instanceof Subject.Type type && use.of(type).isEmpty());
        return new PolicyLock(kept);
    }

    private static boolean leavesNoMore(PolicyLock one, PolicyLock other) {
        Map<String, String> leaving = leaves(one);
        Map<String, String> known = leaves(other);
        return leaving.entrySet().stream()
                .allMatch(entry ->
                        known.containsKey(entry.getKey()) && isNoLower(entry.getValue(), known.get(entry.getKey())));
    }

    /** NONE is below nothing, nothing below every other class, and SECRET above all. */
    private static boolean isNoLower(String one, String other) {
        return one.equals(other) || rank(one) > rank(other);
    }

    private static int rank(String sensitivity) {
        return switch (sensitivity) {
            case "NONE" -> 0;
            case "" -> 1;
            case "SECRET" -> 3;
            default -> 2;
        };
    }

    /** The classification of every property that leaves, by caller, path and Java type. */
    private static Map<String, String> leaves(PolicyLock lock) {
        Map<String, String> leaves = new HashMap<>();
        ReturnsFact returns = lock.facts(Locks.GET, ReturnsFact.class).get(0);
        for (Caller caller : CALLERS) {
            walk(lock, returns.type(), caller + (returns.list() ? "[]" : ""), caller, DEPTH, leaves);
        }
        return leaves;
    }

    private static void walk(
            PolicyLock lock, String type, String path, Caller caller, int depth, Map<String, String> leaves) {
        if (depth == 0) {
            return;
        }
        for (ExposeFact property : lock.facts(new Subject.Type(type), ExposeFact.class)) {
            if (!caller.receives(property)) {
                continue;
            }
            boolean list = property.type().startsWith("List<");
            String element = list ? property.type().substring(5, property.type().length() - 1) : property.type();
            String below = path + "." + property.property() + (list ? "[]" : "");
            leaves.put(
                    below + (TYPES.contains(element) ? "" : ":" + element),
                    property.sensitivity().orElse(""));
            walk(lock, element, below, caller, depth - 1, leaves);
        }
    }
}
