package dev.portcullis.benchmarks.accept;

import dev.portcullis.benchmarks.exposure.CpuTime;
import dev.portcullis.benchmarks.exposure.Parcels;
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

/** A hundred parcels of 20 properties, as they come. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class GateCost {

    /** What is done with them. */
    @Param
    public Reading reading = Reading.BINDING;

    @SuppressWarnings("NullAway.Init") // the benchmark starts with setup
    private BodyReader reader;

    @SuppressWarnings("NullAway.Init")
    private byte[] body;

    static GateCost of(Reading reading) throws IOException {
        GateCost benchmark = new GateCost();
        benchmark.reading = reading;
        benchmark.start();
        return benchmark;
    }

    /** Makes the body and what reads it. */
    @Setup
    public void start() throws IOException {
        reader = reading.reader();
        body = Parcels.json();
    }

    /** Reads all of it. */
    @Benchmark
    public Object read(CpuTime cpu) throws IOException {
        cpu.calls++;
        return reader.read(body);
    }

    byte[] body() {
        return body.clone();
    }
}
