package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.compare.Way.Body;
import dev.portcullis.report.compare.Way.Property;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against everything that could leave or enter through an endpoint, written out: each path into the object, to each depth at which two
 * types of two properties can still differ, for each caller.
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

    /** Whoever has none, some or all roles, and owns what passes or not. */
    private record Caller(Set<String> effectiveRoles, boolean owner) {

        boolean mayPass(Property property) {
            return (property.roles().isEmpty() && property.owner().isEmpty())
                    || (owner && property.owner().isPresent())
                    || property.roles().stream().anyMatch(effectiveRoles::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"OUT, 3517, 9470", "IN, 3436, 9226"})
    void whatIsCalledNoWeakerLetsNothingMorePass(Way way, int incomplete, int incomparable) {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            PolicyLock one = policy(way);
            PolicyLock other = random.nextBoolean() ? policy(way) : renamed(one, way);
            tally = tally.with(
                    Comparison.of(other, one).stream()
                            .noneMatch(change -> change.order().mayAllowMore()),
                    Comparison.of(one, other).stream()
                            .noneMatch(change -> change.order().mayAllowMore()),
                    passesNoMore(way, one, other),
                    passesNoMore(way, other, one));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, incomplete, incomparable));
    }

    private PolicyLock policy(Way way) {
        Map<Subject, List<Fact>> sections = new HashMap<>();
        sections.put(
                new Subject.Application(),
                List.of(new RoleFact("admin", List.of("member")), new RoleFact("member", List.of())));
        for (String type : TYPES) {
            sections.put(
                    new Subject.Type(type), properties().stream().map(way::fact).toList());
        }
        Body body = new Body(TYPES.get(random.nextInt(2)), random.nextInt(8) == 0);
        sections.put(Locks.GET, List.of(way.fact(body)));
        return reachable(Locks.lock(sections));
    }

    private List<Property> properties() {
        List<Property> properties = new ArrayList<>();
        int included = 1 + random.nextInt(3);
        for (int index = 0; index < PROPERTIES.size(); index++) {
            if ((included >> index & 1) == 1) {
                properties.add(property(PROPERTIES.get(index)));
            }
        }
        return properties;
    }

    private Property property(String name) {
        List<String> types = List.of("String", "String", "int", "A", "B", "List<A>", "List<B>");
        String sensitivity = CLASSES.get(random.nextInt(3) == 0 ? random.nextInt(CLASSES.size()) : 1);
        return new Property(
                name,
                types.get(random.nextInt(types.size())),
                random.nextInt(3) == 0 ? List.of(ROLES.get(random.nextInt(2))) : List.of(),
                random.nextInt(4) == 0 ? Optional.of("owner") : Optional.empty(),
                sensitivity);
    }

    /** The same with the names of the types exchanged, and sometimes a property less. */
    private PolicyLock renamed(PolicyLock lock, Way way) {
        Map<Subject, List<Fact>> sections = new HashMap<>(lock.sections());
        Body body = way.body(lock, Locks.GET);
        sections.put(Locks.GET, List.of(way.fact(new Body(exchanged(body.type()), body.list()))));
        for (String type : TYPES) {
            List<Fact> exchanged = new ArrayList<>(way.properties(lock, type)
                    .map(property -> way.fact(property.ofType(exchanged(property.type()))))
                    .toList());
            if (exchanged.size() > 1 && random.nextInt(3) == 0) {
                exchanged.remove(0);
            }
            sections.put(new Subject.Type(exchanged(type)), exchanged);
        }
        return reachable(Locks.lock(sections));
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

    private static boolean passesNoMore(Way way, PolicyLock one, PolicyLock other) {
        Map<String, String> passing = passes(way, one);
        Map<String, String> known = passes(way, other);
        return passing.entrySet().stream()
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

    /** The classification of every property that passes, by caller, path and Java type. */
    private static Map<String, String> passes(Way way, PolicyLock lock) {
        Map<String, String> passing = new HashMap<>();
        Body body = way.body(lock, Locks.GET);
        for (Caller caller : CALLERS) {
            walk(way, lock, body.type(), caller + (body.list() ? "[]" : ""), caller, DEPTH, passing);
        }
        return passing;
    }

    private static void walk(
            Way way, PolicyLock lock, String type, String path, Caller caller, int depth, Map<String, String> passing) {
        if (depth == 0) {
            return;
        }
        way.properties(lock, type).filter(caller::mayPass).forEach(property -> {
            boolean list = property.type().startsWith("List<");
            String element = list ? property.type().substring(5, property.type().length() - 1) : property.type();
            String below = path + "." + property.name() + (list ? "[]" : "");
            passing.put(below + (TYPES.contains(element) ? "" : ":" + element), property.sensitivity());
            walk(way, lock, element, below, caller, depth - 1, passing);
        });
    }
}
