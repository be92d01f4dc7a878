package dev.portcullis.runtime.rest;

import dev.portcullis.RateLimited;
import dev.portcullis.runtime.client.Client;
import dev.portcullis.runtime.guard.RatePolicy;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A limit on a rate as it is counted.
 *
 * @param declared as compiled
 * @param policy with the numbers of the installation
 * @param limit what the store counts
 * @param wider the same for the network around a client
 * @param burst the most that is ever admitted at once
 * @param granule how much of the unit counts as one: stores count time in microseconds, and bytes come faster
 * @param header the value of {@code RateLimit-Policy}
 */
record CountedRate(
        RatePolicy declared,
        RatePolicy policy,
        RateLimit limit,
        RateLimit wider,
        long burst,
        long granule,
        String header) {

    private static final long SHORTEST_STEP = Duration.ofMillis(1).toNanos();

    static CountedRate of(RatePolicy declared, RatePolicy policy) {
        long granule = policy.unit() == RateLimited.Unit.CONTENT_BYTES ? granule(policy) : 1;
        RateLimit limit = new RateLimit(
                policy.name(),
                policy.windows().stream()
                        .map(window -> counted(window, granule))
                        .toList());
        String header = IntStream.range(0, policy.windows().size())
                .mapToObj(index -> header(policy, index))
                .collect(Collectors.joining(", "));
        long burst = policy.windows().stream()
                .mapToLong(RatePolicy.Window::burst)
                .min()
                .orElseThrow();
        return new CountedRate(declared, policy, limit, limit.times(Client.WIDER), burst, granule, header);
    }

    boolean isFor(RatePolicy other) {
        return declared.equals(other);
    }

    boolean countsBy(RateLimited.Key key) {
        return policy.by().contains(key);
    }

    String name() {
        return policy.name();
    }

    /** What the store counts for so much of the unit; rounded up. */
    long counted(long amount) {
        return (amount + granule - 1) / granule;
    }

    RateState state(Consumption consumption) {
        RatePolicy.Window window = policy.windows().get(consumption.window());
        return new RateState(
                header,
                windowName(policy, consumption.window()),
                window.permits(),
                window.per(),
                consumption.remaining() * granule,
                RateState.seconds(consumption.nanos()));
    }

    private static RateWindow counted(RatePolicy.Window window, long granule) {
        return RateWindow.of(
                Math.max(window.permits() / granule, 1), window.per(), Math.max(window.burst() / granule, 1));
    }

    private static long granule(RatePolicy policy) {
        long granule = 1;
        for (RatePolicy.Window window : policy.windows()) {
            long step = Math.max(window.per().toNanos() / window.permits(), 1);
            granule = Math.max(granule, Math.min(SHORTEST_STEP / step, window.burst()));
        }
        return granule;
    }

    private static String header(RatePolicy policy, int index) {
        RatePolicy.Window window = policy.windows().get(index);
        String unit = policy.unit() == RateLimited.Unit.CONTENT_BYTES ? ";qu=\"content-bytes\"" : "";
        return RateState.policy(windowName(policy, index), window.permits(), unit, window.per());
    }

    /** Each window is an item of the field, and items have names of their own. */
    private static String windowName(RatePolicy policy, int index) {
        return index == 0 ? policy.name() : policy.name() + "." + (index + 1);
    }
}
