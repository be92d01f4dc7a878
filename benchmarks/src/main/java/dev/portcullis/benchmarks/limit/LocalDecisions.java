package dev.portcullis.benchmarks.limit;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/** One decision in memory: at one key that all ask for, and at many keys in no order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class LocalDecisions {

    private static final int MAX_KEYS = 100_000;

    /** Who decides. */
    @Param
    public Peer peer = Peer.PORTCULLIS;

    /** A power of two. */
    @Param({"1", "65536"})
    public int keys = 1;

    private Limiter.Numbered limiter = number -> number;

    /** Makes all keys known. */
    @Setup
    public void fill() {
        limiter = peer.limiter(Rate.INEXHAUSTIBLE, MAX_KEYS).withKeys(keys);
        for (int key = 0; key < keys; key++) {
            limiter.decide(key);
        }
    }

    /** Nobody else asks. */
    @Benchmark
    @Threads(1)
    public Object oneThread(Caller caller) {
        return limiter.decide(caller.next() & (keys - 1));
    }

    /** Two ask at once. */
    @Benchmark
    @Threads(2)
    public Object twoThreads(Caller caller) {
        return limiter.decide(caller.next() & (keys - 1));
    }

    /** Comes with another key each time: Marsaglia's xorshift, which costs next to nothing. */
    @State(Scope.Thread)
    public static class Caller {

        private int random;

        /** Each thread goes its own way. */
        @Setup
        public void start(ThreadParams thread) {
            random = 0x9E3779B9 + thread.getThreadIndex();
        }

        int next() {
            random ^= random << 13;
            random ^= random >>> 17;
            random ^= random << 5;
            return random;
        }
    }
}
