package dev.portcullis.benchmarks.accept;

import dev.portcullis.benchmarks.Median;
import dev.portcullis.benchmarks.exposure.CallCost;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link GateCost} in several rounds, in each of which all have a turn; prints a table. */
public final class GateRounds {

    private GateRounds() {}

    /** Runs the rounds. */
    public static void run(int count) throws RunnerException {
        List<Collection<RunResult>> rounds = new ArrayList<>();
        for (int round = 0; round < count; round++) {
            rounds.add(new Runner(new OptionsBuilder()
                            .include(GateCost.class.getName() + "\\.")
                            .addProfiler(GCProfiler.class)
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        System.out.printf(Locale.ROOT, "%nreading a body, rounds: %d%n%n", count);
        System.out.println("| | processor time | it ÷ binding | from–to | allocated |");
        System.out.println("|---|---|---|---|---|");
        for (Reading reading : Reading.values()) {
            double[] ratios = figures(rounds, round -> nanos(round, reading) / nanos(round, Reading.BINDING));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f µs | %.2f | %.2f–%.2f | %,.0f |%n",
                    reading.label(),
                    Median.of(figures(rounds, round -> nanos(round, reading))) / 1_000,
                    Median.of(ratios),
                    ratios[0],
                    ratios[ratios.length - 1],
                    Median.of(figures(rounds, round -> one(round, reading).bytes())));
        }
    }

    /** Of all rounds, the least first. */
    private static double[] figures(
            List<Collection<RunResult>> rounds, ToDoubleFunction<Collection<RunResult>> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double nanos(Collection<RunResult> round, Reading reading) {
        return one(round, reading).nanos();
    }

    private static CallCost one(Collection<RunResult> round, Reading reading) {
        return round.stream()
                .filter(result -> result.getParams().getParam("reading").equals(reading.name()))
                .findFirst()
                .map(CallCost::new)
                .orElseThrow();
    }
}
