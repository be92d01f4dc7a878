package dev.portcullis.benchmarks.accept;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.portcullis.benchmarks.exposure.CpuTime;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
        body = JsonMapper.builder()
                .build()
                .writeValueAsBytes(
                        IntStream.range(0, 100).mapToObj(GateCost::parcel).toList());
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

    private static NewParcel parcel(int i) {
        return new NewParcel(
                "PN-2026-" + (100_000 + i),
                "Parcel number " + i,
                "Two boxes with \"books\" and one with records, " + i,
                "Aurora Street " + i + ", Oslo",
                "Calle de la Luna " + (i + 7) + ", Málaga",
                "Northern Lines " + i % 5,
                "OSL-HAM-MAD-AGP",
                "Ring twice, the neighbour takes it, too",
                i % 4 + 1,
                1_200 + 13 * i,
                40 + i % 60,
                20 + i % 30,
                i % 9,
                7_000_000_000L + i,
                i % 2 == 0,
                i % 3 == 0,
                19.9 + i / 4.0,
                i % 2 == 0 ? "ON_ITS_WAY" : "DELIVERED",
                List.of("heavy", "books", "zone-" + i % 7),
                new NewParcel.NewDepot("D" + i % 12, "Hamburg", i % 40));
    }
}
