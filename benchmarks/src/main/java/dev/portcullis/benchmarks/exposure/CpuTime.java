package dev.portcullis.benchmarks.exposure;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What the measuring thread used of a processor: unlike the time that passed, others on the machine do not count. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Processor time of the iteration. */
    public long nanos;

    /** What was called in it. */
    public long calls;

    private long start;

    /** Starts the clock. */
    @Setup(Level.Iteration)
    public void start() {
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** Stops the clock. */
    @TearDown(Level.Iteration)
    public void stop() {
        nanos = THREADS.getCurrentThreadCpuTime() - start;
    }
}
