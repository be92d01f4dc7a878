package dev.portcullis.benchmarks.limit;

import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures the rate limiter beside its peers and prints Markdown tables. Arguments: a regular expression for the names of
 * the benchmarks to run ({@link LocalDecisions}, {@link MemoryPerKey}, {@link RedisDecisions}), and the number of rounds. In each
 * round all peers have a turn, so that a busy machine is busy for all of them; each figure is the median of the rounds.
 */
public final class LimitCost {

    private static final int KEYS_IN_MEMORY = 1_000_000;

    private LimitCost() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments) throws RunnerException, InterruptedException, ExecutionException {
        Pattern include = Pattern.compile(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
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
