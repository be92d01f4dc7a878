package dev.portcullis.benchmarks.exposure;

import dev.portcullis.benchmarks.Median;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link WriterCost} and {@link ResponseCost} in several rounds, in each of which all have a turn; prints tables. */
public final class ExposureRounds {

    private static final String PEER = "peer";
    private static final String RESPONDER = "responder";
    private static final String CONTENT = "content";

    private final List<Collection<RunResult>> rounds = new ArrayList<>();

    private ExposureRounds() {}

    /** Runs the rounds of the writers. */
    public static void writers(int rounds) throws RunnerException, IOException {
        ExposureRounds all = new ExposureRounds();
        for (int round = 0; round < rounds; round++) {
            all.rounds.add(turns(WriterCost.class, new OptionsBuilder()));
        }
        for (Content content : Content.values()) {
            all.head("writing", content);
            for (Peer peer : Peer.values()) {
                all.row(
                        PEER,
                        peer,
                        peer.label(),
                        Peer.PORTCULLIS,
                        content,
                        WriterCost.of(peer, content).output());
            }
        }
    }

    /** Runs the rounds of whole responses. */
    public static void responses(int rounds) throws RunnerException, ExecutionException, InterruptedException {
        ExposureRounds all = new ExposureRounds();
        for (int round = 0; round < rounds; round++) {
            List<RunResult> results = new ArrayList<>();
            for (Content content : Content.values()) {
                results.addAll(turns(
                        ResponseCost.class,
                        new OptionsBuilder()
                                .param(CONTENT, content.name())
                                .param(RESPONDER, names(Responder.of(content)))));
            }
            all.rounds.add(results);
        }
        for (Content content : Content.values()) {
            all.head("responding", content);
            for (Responder responder : Responder.of(content)) {
                byte[] output = ResponseCost.of(responder, content).output();
                all.row(RESPONDER, responder, responder.label(), Responder.PORTCULLIS, content, output);
            }
        }
    }

    private static String[] names(List<Responder> responders) {
        return responders.stream().map(Enum::name).toArray(String[]::new);
    }

    private static Collection<RunResult> turns(Class<?> benchmark, ChainedOptionsBuilder options)
            throws RunnerException {
        return new Runner(options.include(benchmark.getName() + "\\.")
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    private void head(String what, Content content) {
        System.out.printf(Locale.ROOT, "%n%s, %s, rounds: %d%n%n", what, content.label(), rounds.size());
        System.out.println("| | processor time | Portcullis ÷ it | from–to | allocated | output |");
        System.out.println("|---|---|---|---|---|---|");
    }

    private void row(String parameter, Enum<?> one, String label, Enum<?> ours, Content content, byte[] output) {
        double[] ratios =
                figures(round -> nanos(round, parameter, ours, content) / nanos(round, parameter, one, content));
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f µs | %.2f | %.2f–%.2f | %,.0f | %,d |%n",
                label,
                Median.of(figures(round -> nanos(round, parameter, one, content))) / 1_000,
                Median.of(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                Median.of(figures(round -> one(round, parameter, one, content).bytes())),
                output.length);
    }

    /** Of all rounds, the least first. */
    private double[] figures(ToDoubleFunction<Collection<RunResult>> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double nanos(Collection<RunResult> round, String parameter, Enum<?> one, Content content) {
        return one(round, parameter, one, content).nanos();
    }

    private static CallCost one(Collection<RunResult> round, String parameter, Enum<?> one, Content content) {
        return round.stream()
                .filter(result -> result.getParams().getParam(parameter).equals(one.name())
                        && result.getParams().getParam(CONTENT).equals(content.name()))
                .findFirst()
                .map(CallCost::new)
                .orElseThrow();
    }
}
