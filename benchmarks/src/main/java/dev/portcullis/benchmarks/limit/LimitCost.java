package dev.portcullis.benchmarks.limit;

import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the rate limiter beside its peers and prints Markdown tables: {@link LocalDecisions}, {@link MemoryPerKey} and
 * {@link RedisDecisions}. In each round all peers have a turn, so that a busy machine is busy for all of them; each figure is
 * the median of the rounds.
 */
public final class LimitCost {

    private static final int KEYS_IN_MEMORY = 1_000_000;

    private LimitCost() {}

    /** Runs the benchmarks whose names match. */
    public static void run(Pattern include, int rounds)
            throws RunnerException, InterruptedException, ExecutionException {
        if (matches(include, LocalDecisions.class)) {
            LocalRounds.run(rounds);
        }
        if (matches(include, MemoryPerKey.class)) {
            MemoryPerKey.run(KEYS_IN_MEMORY, rounds);
        }
        if (matches(include, RedisDecisions.class)) {
            RedisDecisions.run(rounds);
        }
    }

    private static boolean matches(Pattern include, Class<?> benchmark) {
        return include.matcher(benchmark.getSimpleName()).find();
    }
}
