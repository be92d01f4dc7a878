package dev.portcullis.benchmarks.request;

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
import org.openjdk.jmh.annotations.Warmup;

/** One request and its response. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class RequestCost {

    /** Who checks the request. */
    @Param
    public Server server = Server.UNGUARDED;

    @SuppressWarnings("NullAway.Init") // the benchmark starts with setup
    private Calls calls;

    /** Starts the application. */
    @Setup
    public void start() {
        calls = server.start();
    }

    /** Permitted, without a body. */
    @Benchmark
    public Object get() {
        return calls.get();
    }

    /** Permitted, with a body. */
    @Benchmark
    public Object post() {
        return calls.post();
    }

    /** Refused for want of a role, without a body. */
    @Benchmark
    public Object refusedGet() {
        return calls.refusedGet();
    }

    /** Refused for want of a role, with a body. */
    @Benchmark
    public Object refusedPost() {
        return calls.refusedPost();
    }
}
