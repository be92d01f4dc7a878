package dev.portcullis.benchmarks.limit;

import dev.portcullis.benchmarks.Median;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link LocalDecisions} in several rounds, in each of which all peers have a turn, and prints a table. */
final class LocalRounds {

    private final List<Collection<RunResult>> rounds = new ArrayList<>();

    static void run(int rounds) throws RunnerException {
        LocalRounds all = new LocalRounds();
        for (int round = 0; round < rounds; round++) {
            all.rounds.add(new Runner(new OptionsBuilder()
                            .include(LocalDecisions.class.getName())
                            .addProfiler(GCProfiler.class)
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .run());
        }
        for (String keys : List.of("1", "65536")) {
            for (int threads : List.of(1, 2)) {
                all.print(keys, threads);
            }
        }
    }

    private void print(String keys, int threads) {
        System.out.printf(Locale.ROOT, "%nKeys: %s, threads: %d, rounds: %d%n%n", keys, threads, rounds.size());
        System.out.println("| | per decision | ours ÷ it | key included ÷ it | bytes |");
        System.out.println("|---|---|---|---|---|");
        for (Peer peer : Peer.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f ns | %.2f | %.2f | %.0f |%n",
                    peer.label(),
                    median(round -> nanos(round, peer, keys, threads)),
                    median(round -> nanos(round, Peer.PORTCULLIS, keys, threads) / nanos(round, peer, keys, threads)),
                    median(round ->
                            nanos(round, Peer.PORTCULLIS_AND_KEY, keys, threads) / nanos(round, peer, keys, threads)),
                    median(round -> bytes(one(round, peer, keys, threads))));
        }
    }

    private double median(ToDoubleFunction<Collection<RunResult>> figure) {
        return Median.of(rounds.stream().mapToDouble(figure).toArray());
    }

    private static double nanos(Collection<RunResult> round, Peer peer, String keys, int threads) {
        return one(round, peer, keys, threads).getPrimaryResult().getScore();
    }

    private static double bytes(RunResult result) {
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private static RunResult one(Collection<RunResult> round, Peer peer, String keys, int threads) {
        return round.stream()
                .filter(result -> result.getParams().getParam("peer").equals(peer.name())
                        && result.getParams().getParam("keys").equals(keys)
                        && result.getParams().getThreads() == threads)
                .findFirst()
                .orElseThrow();
    }
}
