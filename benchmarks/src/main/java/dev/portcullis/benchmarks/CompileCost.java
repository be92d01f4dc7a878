package dev.portcullis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures what each {@link Variant} adds to javac and prints a Markdown table. Arguments: number of resources, cold turns,
 * warm turns (without any, their columns are not a number), then the names of variants, all when there are none.
 *
 * <p>All variants take turns, so that a busy machine is busy for all of them; each figure is the median of the turns, and
 * each ratio is to javac without processors on the same sources, from the same turn. Files are in memory where that is
 * possible: on a disk, to create a class file may cost as much as to compile the class.
 */
public final class CompileCost {

    /** Before these turns have passed javac is still being compiled itself. */
    private static final int WARM_UP = 10;

    /** Where Linux keeps files in memory. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private CompileCost() {}

    /** Runs the benchmark. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "compile-cost")
                : Files.createTempDirectory("compile-cost");
        try {
            measure(folder, arguments);
        } finally {
            Folder.delete(folder);
        }
    }

    private static void measure(Path folder, String[] arguments) throws IOException, InterruptedException {
        int resources = Integer.parseInt(arguments[0]);
        for (Flavour flavour : Flavour.values()) {
            Project.write(folder.resolve(flavour.name()), flavour, resources);
        }
        List<Variant> variants = arguments.length == 3
                ? List.of(Variant.values())
                : Stream.of(arguments).skip(3).map(Variant::valueOf).toList();
        List<Job> jobs = new ArrayList<>();
        for (Variant variant : variants) {
            Path sources = folder.resolve(variant.flavour().name());
            jobs.add(Job.plain(sources));
            jobs.add(
                    new Job(variant == Variant.GUARDS_ALONE ? guarded(folder, resources) : sources, variant.options()));
        }
        print(
                resources,
                variants,
                cold(folder, jobs, Integer.parseInt(arguments[1])),
                warm(folder, jobs, Integer.parseInt(arguments[2])));
    }

    /** The sources of Portcullis with the guards that it generates for them. */
    private static Path guarded(Path folder, int resources) throws IOException {
        Path sources = Project.write(folder.resolve("guarded"), Flavour.PORTCULLIS, resources);
        List<String> options = Stream.concat(Variant.PORTCULLIS.options().stream(), Stream.of("-proc:only"))
                .toList();
        new Compilation(sources, sources, System.getProperty("java.class.path"), options).run();
        return sources;
    }

    /** Each compilation in a JVM of its own: CPU time and peak memory of the process. */
    private static List<List<long[]>> cold(Path folder, List<Job> jobs, int turns)
            throws IOException, InterruptedException {
        List<long[]> cpu = new ArrayList<>();
        List<long[]> memory = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            long[] times = new long[jobs.size()];
            long[] peaks = new long[jobs.size()];
            for (int index = 0; index < jobs.size(); index++) {
                Jvm.Measured measured = Jvm.run(1, folder, List.of(jobs.get(index)));
                times[index] = measured.cpu();
                peaks[index] = measured.memory();
            }
            cpu.add(times);
            memory.add(peaks);
        }
        return List.of(cpu, memory);
    }

    /** All in one JVM, processors loaded afresh: CPU time of the compiling thread. */
    private static List<long[]> warm(Path folder, List<Job> jobs, int turns) throws IOException, InterruptedException {
        if (turns == 0) {
            return List.of();
        }
        List<long[]> measured = Jvm.run(WARM_UP + turns, folder, jobs).turns();
        return measured.subList(WARM_UP, measured.size());
    }

    private static void print(int resources, List<Variant> variants, List<List<long[]>> cold, List<long[]> warm) {
        System.out.printf(
                Locale.ROOT,
                "%n%,d resources, %,d endpoints; javac %s, %d cold and %d warm turns%n%n",
                resources,
                resources * 10,
                System.getProperty("java.version"),
                cold.get(0).size(),
                warm.size());
        System.out.println("| | cold CPU | × javac | peak memory | × javac | warm CPU | × javac |");
        System.out.println("|---|---|---|---|---|---|---|");
        int job = -1;
        for (Variant variant : variants) {
            job += 2;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.2f s | %.2f | %,.0f MiB | %.2f | %,.0f ms | %.2f |%n",
                    variant.label(),
                    median(cold.get(0), job) / 1e9,
                    ratio(cold.get(0), job),
                    median(cold.get(1), job) / 1024,
                    ratio(cold.get(1), job),
                    median(warm, job) / 1e6,
                    ratio(warm, job));
        }
    }

    private static double median(List<long[]> turns, int job) {
        return Median.of(turns.stream().mapToDouble(turn -> turn[job]).toArray());
    }

    /** To javac alone, which is the job before. */
    private static double ratio(List<long[]> turns, int job) {
        return Median.of(turns.stream()
                .mapToDouble(turn -> (double) turn[job] / turn[job - 1])
                .toArray());
    }
}
