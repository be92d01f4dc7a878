package dev.portcullis.benchmarks.exposure;

import java.io.IOException;
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

/** A hundred parcels as JSON, into an array that has room for them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class WriterCost {

    /** Who writes. */
    @Param
    public Peer peer = Peer.JACKSON;

    /** What of the parcels may leave. */
    @Param
    public Content content = Content.ALL;

    private final Output output = new Output();

    @SuppressWarnings("NullAway.Init") // the benchmark starts with setup
    private JsonWriter writer;

    static WriterCost of(Peer peer, Content content) {
        WriterCost benchmark = new WriterCost();
        benchmark.peer = peer;
        benchmark.content = content;
        benchmark.start();
        return benchmark;
    }

    /** Makes the writer. */
    @Setup
    public void start() {
        writer = peer.of(content);
    }

    /** Writes all parcels. */
    @Benchmark
    public Object write(CpuTime cpu) throws IOException {
        output.reset();
        cpu.calls++;
        writer.write(output);
        return output.array();
    }

    /** What is written. */
    byte[] output() throws IOException {
        write(new CpuTime());
        return output.toByteArray();
    }
}
