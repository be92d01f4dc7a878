package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Against both limiters run side by side through everything that callers can do: at each tick of a clock, to wait or to send a
 * request that the one admits. Whether the other ever refuses one is decided by visiting every pair of states.
 */
class PaceTest {

    private static final int REFUSED = -1;

    /** The room of one bucket in a state. */
    private static final int BITS = 5;

    private static final int LONGEST_STEP = 3;
    private static final int LARGEST_BURST = 3;

    private final Random random = new Random(6585);

    /** One limit: its windows, and what a request costs. */
    private record Limiter(List<Window> windows, int cost) {

        boolean admitsNoMoreThan(Limiter other) {
            return other.windows.stream().allMatch(window -> new Pace(windows, cost).isSlowerThan(window, other.cost));
        }
    }

    @Test
    void agreesWithAllThatCallersCanDoInOneWindow() {
        List<Limiter> all = new ArrayList<>();
        for (int step = 1; step <= 4; step++) {
            for (int burst = 1; burst <= 4; burst++) {
                for (int cost = 1; cost <= Math.min(2, burst); cost++) {
                    for (int permits = 1; permits <= 2; permits++) {
                        all.add(new Limiter(List.of(window(permits, step, burst)), cost));
                    }
                }
            }
        }
        Tally tally = Tally.NONE;
        for (Limiter one : all) {
            for (Limiter other : all) {
                tally = compare(tally, one, other);
            }
        }

        assertThat(tally).isEqualTo(new Tally(3136, 0, 0, 640));
    }

    @Test
    void agreesWithAllThatCallersCanDoInSeveralWindows() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            tally = compare(tally, limiter(), limiter());
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 0, 2703));
    }

    @Test
    void comparesNumbersThatNoClockCouldCount() {
        Limiter daily = new Limiter(List.of(new Window(1_000_000_000, seconds(31 * 86_400L), 1_000_000_000)), 1);
        Limiter second = new Limiter(List.of(new Window(386, seconds(1), 386)), 1);

        assertThat(second.admitsNoMoreThan(daily)).isFalse();
        assertThat(new Limiter(List.of(new Window(373, seconds(1), 373)), 1).admitsNoMoreThan(daily))
                .isTrue();
    }

    @Test
    void ordersWhatReadersWouldOrder() {
        assertThat(perSeconds(1, 1).admitsNoMoreThan(perSeconds(60, 60))).isTrue();
        assertThat(perSeconds(10, 60).admitsNoMoreThan(perSeconds(600, 3600))).isTrue();
        assertThat(perSeconds(600, 3600).admitsNoMoreThan(perSeconds(10, 60))).isFalse();
        assertThat(perSeconds(100, 60).admitsNoMoreThan(perSeconds(1000, 3600))).isFalse();
        assertThat(perSeconds(1000, 3600).admitsNoMoreThan(perSeconds(100, 60))).isFalse();
    }

    private static Limiter perSeconds(long permits, long seconds) {
        return new Limiter(List.of(new Window(permits, seconds(seconds), permits)), 1);
    }

    private static BigInteger seconds(long seconds) {
        return BigInteger.valueOf(seconds).multiply(BigInteger.valueOf(1_000_000_000));
    }

    private static Tally compare(Tally tally, Limiter one, Limiter other) {
        return tally.with(
                one.admitsNoMoreThan(other),
                other.admitsNoMoreThan(one),
                !admitsWhatIsRefused(one, other),
                !admitsWhatIsRefused(other, one));
    }

    private Limiter limiter() {
        List<Window> windows = IntStream.range(0, 1 + random.nextInt(2))
                .mapToObj(index -> window(
                        1 + random.nextInt(3), 1 + random.nextInt(LONGEST_STEP), 1 + random.nextInt(LARGEST_BURST)))
                .toList();
        long smallest = windows.stream().mapToLong(Window::burst).min().orElseThrow();
        return new Limiter(windows, 1 + random.nextInt((int) Math.min(2, smallest)));
    }

    private static Window window(int permits, int step, int burst) {
        return new Window(permits, BigInteger.valueOf((long) permits * step), burst);
    }

    /** Whether a sequence of requests exists that the one admits, and of which the other refuses one. */
    private static boolean admitsWhatIsRefused(Limiter one, Limiter other) {
        int split = one.windows().size();
        int windows = split + other.windows().size();
        BitSet seen = new BitSet();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int state = waiting.pop();
            if (seen.get(state)) {
                continue;
            }
            seen.set(state);
            waiting.push(ticked(state, windows));
            int next = requested(one, state, 0);
            if (next == REFUSED) {
                continue;
            }
            int otherNext = requested(other, state, split);
            if (otherNext == REFUSED) {
                return true;
            }
            waiting.push(next | otherNext);
        }
        return false;
    }

    private static int ticked(int state, int windows) {
        int next = 0;
        for (int index = 0; index < windows; index++) {
            next |= Math.max(0, used(state, index) - 1) << (BITS * index);
        }
        return next;
    }

    /** After one request. */
    private static int requested(Limiter limiter, int state, int first) {
        int next = 0;
        for (int index = 0; index < limiter.windows().size(); index++) {
            Window window = limiter.windows().get(index);
            int step = window.period().intValue() / (int) window.permits();
            int used = used(state, first + index) + limiter.cost() * step;
            if (used > window.burst() * step) {
                return REFUSED;
            }
            next |= used << (BITS * (first + index));
        }
        return next;
    }

    /** The ticks until a bucket is full again. */
    private static int used(int state, int window) {
        return (state >> (BITS * window)) & ((1 << BITS) - 1);
    }
}
