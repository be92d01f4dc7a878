package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.RateEntry;
import dev.portcullis.report.lock.RateFact;
import dev.portcullis.report.lock.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against all that three requests can be: to one of two endpoints, by one of three callers, from one of three clients. Nothing is
 * refilled between them; {@link PaceTest} has the times.
 */
class RatesOrderTest {

    private static final List<List<String>> KEYS = List.of(
            List.of("caller"),
            List.of("client"),
            List.of("caller", "client"),
            List.of("endpoint"),
            List.of("client", "endpoint"));

    private static final List<List<Request>> TRACES = traces();

    private final Random random = new Random(2330);
    private final Map<Object, BitSet> known = new HashMap<>();

    private record Request(Subject endpoint, int caller, int client) {

        /** What a limit counts it under. */
        List<Object> cell(RateFact limit) {
            List<Object> cell = new ArrayList<>();
            limit.by()
                    .forEach(key -> cell.add(
                            switch (key) {
                                case "caller" -> caller;
                                case "client" -> client;
                                default -> endpoint;
                            }));
            return cell;
        }
    }

    @Test
    void whatIsCalledNoWeakerAdmitsNothingMore() {
        RatesOrder order = new RatesOrder();
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            Map<Subject.Endpoint, List<RateFact>> one = policy();
            Map<Subject.Endpoint, List<RateFact>> other = policy();
            Side side = Locks.side(one);
            Side otherSide = Locks.side(other);
            BitSet more = admitted(one);
            more.andNot(admitted(other));
            BitSet less = admitted(other);
            less.andNot(admitted(one));
            tally = tally.with(
                    everywhere(order, side, otherSide),
                    everywhere(order, otherSide, side),
                    more.isEmpty(),
                    less.isEmpty());
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 444, 11_851));
    }

    @Test
    void anEndpointThatIsGoneCountsNothing() {
        RateFact shared = rate("shared", 10, List.of("caller"));
        Side before = Locks.side(Map.of(Locks.GET, List.of(shared), Locks.PUT, List.of(shared)));

        assertThat(new RatesOrder()
                        .allowsNoMore(Locks.GET, Locks.side(List.of(rate("own", 10, List.of("caller")))), before))
                .isTrue();
        assertThat(new RatesOrder()
                        .allowsNoMore(
                                Locks.GET,
                                Locks.side(Map.of(
                                        Locks.GET, List.of(rate("own", 10, List.of("caller"))),
                                        Locks.PUT, List.of(shared))),
                                before))
                .as("two counts of what was one")
                .isFalse();
    }

    @Test
    void differentUnitsAndCostsAreNotComparedByNumber() {
        assertThat(allowsNoMore(rate("requests", 5, "1"), rate("content-bytes", 5_000, "1")))
                .isFalse();
        assertThat(allowsNoMore(rate("content-bytes", 5, "1"), rate("content-bytes", 5_000, "1")))
                .isTrue();
        assertThat(allowsNoMore(rate("requests", 100, "size"), rate("requests", 100, "1")))
                .isTrue();
        assertThat(allowsNoMore(rate("requests", 100, "1"), rate("requests", 100, "size")))
                .isFalse();
        assertThat(allowsNoMore(rate("requests", 100, "size, at least 10"), rate("requests", 100, "size")))
                .isTrue();
        assertThat(allowsNoMore(rate("requests", 100, "size"), rate("requests", 100, "size, at least 10")))
                .isFalse();
        assertThat(allowsNoMore(rate("requests", 100, "size"), rate("requests", 100, "pages")))
                .isFalse();
        assertThat(allowsNoMore(rate("requests", 100, "size, at least 10"), rate("requests", 10, "1")))
                .isTrue();
        assertThat(allowsNoMore(concurrent(2), concurrent(3))).isTrue();
        assertThat(allowsNoMore(concurrent(3), concurrent(2))).isFalse();
        assertThat(allowsNoMore(concurrent(1), rate("requests", 1, "1"))).isFalse();
    }

    private static boolean allowsNoMore(RateFact one, RateFact other) {
        return new RatesOrder().allowsNoMore(Locks.GET, Locks.side(List.of(one)), Locks.side(List.of(other)));
    }

    private static boolean everywhere(RatesOrder order, Side one, Side other) {
        return order.allowsNoMore(Locks.GET, one, other) && order.allowsNoMore(Locks.PUT, one, other);
    }

    /** Limits that one or both endpoints have. */
    private Map<Subject.Endpoint, List<RateFact>> policy() {
        List<RateFact> get = new ArrayList<>();
        List<RateFact> put = new ArrayList<>();
        for (int number = 0; number < 1 + random.nextInt(2); number++) {
            RateFact limit = rate("limit" + number, 1 + random.nextInt(2), KEYS.get(random.nextInt(KEYS.size())));
            int endpoints = 1 + random.nextInt(3);
            if ((endpoints & 1) != 0) {
                get.add(limit);
            }
            if ((endpoints & 2) != 0) {
                put.add(limit);
            }
        }
        return Map.of(Locks.GET, get, Locks.PUT, put);
    }

    private BitSet admitted(Map<Subject.Endpoint, List<RateFact>> policy) {
        Map<RateFact, Set<Subject>> limits = new HashMap<>();
        policy.forEach((endpoint, facts) -> facts.forEach(limit ->
                limits.computeIfAbsent(limit, unknown -> new HashSet<>()).add(endpoint)));
        BitSet admitted = new BitSet();
        admitted.set(0, TRACES.size());
        limits.forEach((limit, endpoints) -> admitted.and(known.computeIfAbsent(
                List.of(limit.burst(), limit.by(), endpoints), unknown -> admittedBy(limit, endpoints))));
        return admitted;
    }

    private static BitSet admittedBy(RateFact limit, Set<Subject> endpoints) {
        BitSet admitted = new BitSet();
        IntStream.range(0, TRACES.size())
                .filter(index -> admits(limit, endpoints, TRACES.get(index)))
                .forEach(admitted::set);
        return admitted;
    }

    private static boolean admits(RateFact limit, Set<Subject> endpoints, List<Request> trace) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        return trace.stream()
                .filter(request -> endpoints.contains(request.endpoint()))
                .allMatch(request -> counts.merge(request.cell(limit), 1, Integer::sum) <= limit.burst());
    }

    private static List<List<Request>> traces() {
        List<Request> requests = new ArrayList<>();
        for (Subject endpoint : List.of(Locks.GET, Locks.PUT)) {
            for (int caller = 0; caller < 3; caller++) {
                for (int client = 0; client < 3; client++) {
                    requests.add(new Request(endpoint, caller, client));
                }
            }
        }
        List<List<Request>> traces = new ArrayList<>();
        for (int one = 0; one < requests.size(); one++) {
            for (int two = one; two < requests.size(); two++) {
                traces.add(List.of(requests.get(one), requests.get(two)));
                for (int three = two; three < requests.size(); three++) {
                    traces.add(List.of(requests.get(one), requests.get(two), requests.get(three)));
                }
            }
        }
        return traces;
    }

    private static RateFact rate(String name, long burst, List<String> by) {
        return new RateFact(name, burst, Optional.of(Duration.ofDays(burst)), burst, by, RateEntry.REQUESTS, "1");
    }

    private static RateFact rate(String unit, long permits, String cost) {
        return new RateFact("r", permits, Optional.of(Duration.ofHours(1)), permits, List.of("caller"), unit, cost);
    }

    private static RateFact concurrent(long permits) {
        return new RateFact(
                "r", permits, Optional.empty(), permits, List.of("caller"), RateEntry.CONCURRENT_REQUESTS, "1");
    }
}
