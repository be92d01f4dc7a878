package dev.portcullis.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What runs in a JVM of its own, whose class path has nothing of any processor. Arguments: how often to compile in turns,
 * class path of the compilations, output directory, then for each job its sources and its options, separated by spaces.
 *
 * <p>Prints for each turn and job the CPU time of the compiling thread in nanoseconds, and at the end the CPU time and the
 * peak memory in KiB of the whole process.
 */
final class Worker {

    private Worker() {}

    public static void main(String[] arguments) throws IOException {
        int turns = Integer.parseInt(arguments[0]);
        List<Compilation> jobs = new ArrayList<>();
        for (int index = 3; index < arguments.length; index += 2) {
            jobs.add(new Compilation(
                    Path.of(arguments[index]),
                    Path.of(arguments[2]),
                    arguments[1],
                    Arrays.asList(arguments[index + 1].split(" ", -1))));
        }
        for (int turn = 0; turn < turns; turn++) {
            StringBuilder line = new StringBuilder("turn");
            for (Compilation job : jobs) {
                Folder.delete(job.output());
                long before = threadTime();
                job.run();
                line.append(' ').append(threadTime() - before);
            }
            System.out.println(line);
        }
        System.out.println("process " + processTime() + " " + peakMemory());
    }

    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long processTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The high-water mark of the resident set, which only Linux tells; 0 elsewhere. */
    private static long peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
