package dev.portcullis.report.compare;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast requests can come through several windows of one limit.
 *
 * <p>What token buckets admit is told by the shortest time in which they admit n requests, for each n: the greedy caller, who comes
 * as early as possible, takes exactly that long for all n at once. So one limit admits no more than another if and only if its
 * shortest times are never shorter. That time is the largest of its windows', each a straight line after the burst; the
 * difference of two such functions is smallest at their corners, or falls for ever.
 *
 * @param cost of one request
 */
record Pace(List<Window> windows, long cost) {

    /** Whether n requests take at least as long as in a window, for every n. Exact. */
    boolean isSlowerThan(Window other, long otherCost) {
        BigInteger first = BigInteger.valueOf(other.burst() / otherCost + 1);
        return windows.stream().anyMatch(window -> refillsNoFaster(window, other, otherCost))
                && Stream.concat(Stream.of(first), corners().filter(corner -> corner.compareTo(first) > 0))
                        .allMatch(requests -> takesAtLeast(requests, other, otherCost));
    }

    private boolean refillsNoFaster(Window window, Window other, long otherCost) {
        return Window.isAtLeast(
                window.period().multiply(BigInteger.valueOf(cost)),
                window,
                other.period().multiply(BigInteger.valueOf(otherCost)),
                other);
    }

    private boolean takesAtLeast(BigInteger requests, Window other, long otherCost) {
        BigInteger span = other.span(requests.multiply(BigInteger.valueOf(otherCost)));
        return windows.stream()
                .anyMatch(window -> Window.isAtLeast(
                        window.span(requests.multiply(BigInteger.valueOf(cost))), window, span, other));
    }

    /** The whole numbers of requests around which another window begins to decide. */
    private Stream<BigInteger> corners() {
        return windows.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(BigInteger.valueOf(one.burst() / cost)),
                        windows.stream().flatMap(two -> crossing(one, two))))
                .flatMap(corner -> Stream.of(corner, corner.add(BigInteger.ONE)));
    }

    /** Where (n·cost − burst)·period/permits is the same in both, rounded down. */
    private Stream<BigInteger> crossing(Window one, Window two) {
        BigInteger oneStep = one.period().multiply(BigInteger.valueOf(two.permits()));
        BigInteger twoStep = two.period().multiply(BigInteger.valueOf(one.permits()));
        BigInteger slope = oneStep.subtract(twoStep).multiply(BigInteger.valueOf(cost));
        if (slope.signum() == 0) {
            return Stream.empty();
        }
        BigInteger height = oneStep.multiply(BigInteger.valueOf(one.burst()))
                .subtract(twoStep.multiply(BigInteger.valueOf(two.burst())));
        return Stream.of(height.divide(slope));
    }
}
