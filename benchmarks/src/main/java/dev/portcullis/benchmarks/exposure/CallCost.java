package dev.portcullis.benchmarks.exposure;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What a call cost in a run with {@link CpuTime} and the profiler of allocations. */
public record CallCost(RunResult run) {

    /** Processor time, in nanoseconds. */
    public double nanos() {
        return secondary("nanos") / secondary("calls");
    }

    /** Allocated bytes. */
    public double bytes() {
        return secondary("gc.alloc.rate.norm");
    }

    private double secondary(String name) {
        return Objects.requireNonNull(run.getSecondaryResults().get(name)).getScore();
    }
}
