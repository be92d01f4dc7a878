package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Against everything that could leave with each status: those that are declared and those that are not, of success, redirection
 * and error. Content that is opaque leaves with all of them but errors, and may hold what nothing declares.
 */
class ResponsesOrderTest {

    private static final int EVERY_SUCCESS = 0;
    private static final List<Integer> DECLARED = List.of(EVERY_SUCCESS, 200, 201, 404, 409);
    private static final List<Integer> ANSWERED = List.of(200, 201, 202, 302, 404, 409, 500);

    /** {@code Small} has less than {@code Large}; {@code Same} is another name for it; {@code Other} has something else. */
    private static final Map<String, Set<String>> TYPES =
            Map.of("Small", Set.of("a"), "Same", Set.of("a"), "Large", Set.of("a", "b"), "Other", Set.of("c"));

    private static final List<String> CONTENTS = List.of("Small", "Same", "Large", "Other", "nothing");
    private static final String ANYTHING = "what nothing declares";

    private final Random random = new Random(4242);
    private final ResponsesOrder order = new ResponsesOrder();

    @Test
    void whatIsCalledNoWeakerLetsNothingMoreLeaveWithAnyStatus() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            List<ReturnsFact> one = responses();
            List<ReturnsFact> other = responses();
            tally = tally.with(
                    order.allowsNoMore(Locks.GET, side(one), side(other)),
                    order.allowsNoMore(Locks.GET, side(other), side(one)),
                    leaves(other).containsAll(leaves(one)),
                    leaves(one).containsAll(leaves(other)));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 0, 10_286));
    }

    private List<ReturnsFact> responses() {
        List<ReturnsFact> facts = new ArrayList<>();
        for (int status : DECLARED) {
            if (random.nextInt(3) == 0) {
                facts.add(response(status));
            }
        }
        return facts;
    }

    private ReturnsFact response(int status) {
        boolean opaque = random.nextInt(16) == 0;
        String type = CONTENTS.get(random.nextInt(CONTENTS.size()));
        return opaque
                ? new ReturnsFact(status, "bytes", false, false, Optional.of("A scan"))
                : new ReturnsFact(
                        status,
                        type,
                        !type.equals("nothing") && random.nextInt(4) == 0,
                        !type.equals("nothing") && random.nextInt(6) == 0,
                        Optional.empty());
    }

    private static Side side(List<ReturnsFact> responses) {
        Map<Subject, List<? extends Fact>> sections = new HashMap<>();
        TYPES.forEach((type, properties) -> sections.put(
                new Subject.Type(type),
                properties.stream()
                        .sorted()
                        .map(name -> new ExposeFact(name, "String", List.of(), Optional.empty(), Optional.empty()))
                        .toList()));
        sections.put(Locks.GET, responses);
        return Locks.side(sections);
    }

    private static Set<List<Object>> leaves(List<ReturnsFact> facts) {
        boolean opaque = facts.stream().anyMatch(fact -> fact.opaque().isPresent());
        Set<List<Object>> leaving = new HashSet<>();
        for (int status : ANSWERED) {
            if (opaque && status < 400) {
                leaving.add(List.of(status, ANYTHING));
                TYPES.values().stream().flatMap(Set::stream).forEach(name -> {
                    leaving.add(List.of(status, name));
                    leaving.add(List.of(status, "[]" + name));
                });
            }
            declared(status, facts)
                    .flatMap(fact -> TYPES.getOrDefault(fact.type(), Set.of()).stream()
                            .flatMap(name -> ways(fact).map(way -> way + name)))
                    .forEach(name -> leaving.add(List.of(status, name)));
        }
        return leaving;
    }

    /** What has content of its own takes no other. */
    private static Stream<ReturnsFact> declared(int status, List<ReturnsFact> facts) {
        List<ReturnsFact> own = facts.stream()
                .filter(fact -> fact.status() == status)
                .filter(fact -> fact.opaque().isEmpty() && !fact.type().equals("nothing"))
                .toList();
        return own.isEmpty() && status / 100 == 2
                ? facts.stream().filter(fact -> fact.status() == EVERY_SUCCESS)
                : own.stream();
    }

    /** Several events say as much as a list, and come also when the caller has lost its role. */
    private static Stream<String> ways(ReturnsFact fact) {
        String one = fact.list() ? "[]" : "";
        return fact.events() ? Stream.of(one, "[]", "later " + one, "later []") : Stream.of(one);
    }
}
