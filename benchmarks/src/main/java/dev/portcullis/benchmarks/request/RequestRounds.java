package dev.portcullis.benchmarks.request;

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

/** Runs {@link RequestCost} in several rounds, in each of which all servers have a turn, and prints tables. */
public final class RequestRounds {

    private static final List<Server> REFUSING =
            List.of(Server.ROLES_ALLOWED, Server.PORTCULLIS_UNLOGGED, Server.PORTCULLIS);

    private static final List<Server> PERMITTING = List.of(
            Server.UNGUARDED,
            Server.ROLES_ALLOWED,
            Server.BEAN_VALIDATION,
            Server.PORTCULLIS,
            Server.PORTCULLIS_OWNERSHIP);

    private final List<Collection<RunResult>> rounds = new ArrayList<>();

    private RequestRounds() {}

    /** Runs the rounds. */
    public static void run(int rounds) throws RunnerException {
        RequestRounds all = new RequestRounds();
        for (int round = 0; round < rounds; round++) {
            List<RunResult> results = new ArrayList<>(turns("get|post", PERMITTING));
            results.addAll(turns("refusedGet|refusedPost", REFUSING));
            all.rounds.add(results);
        }
        all.print("get", PERMITTING);
        all.print("post", PERMITTING);
        all.print("refusedGet", REFUSING);
        all.print("refusedPost", REFUSING);
    }

    private static Collection<RunResult> turns(String methods, List<Server> servers) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(RequestCost.class.getName() + "\\.(" + methods + ")$")
                        .param("server", servers.stream().map(Enum::name).toArray(String[]::new))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** Ratios and differences are to the first of the servers. */
    private void print(String method, List<Server> servers) {
        Server first = servers.get(0);
        System.out.printf(Locale.ROOT, "%n%s, rounds: %d%n%n", method, rounds.size());
        System.out.println("| | time | ÷ " + first.label() + " | from–to | bytes | more |");
        System.out.println("|---|---|---|---|---|---|");
        for (Server server : servers) {
            double[] ratios = figures(round -> nanos(round, method, server) / nanos(round, method, first));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f µs | %.2f | %.2f–%.2f | %,.0f | %,.0f |%n",
                    server.label(),
                    Median.of(figures(round -> nanos(round, method, server))) / 1_000,
                    Median.of(ratios),
                    ratios[0],
                    ratios[ratios.length - 1],
                    Median.of(figures(round -> bytes(round, method, server))),
                    Median.of(figures(round -> bytes(round, method, server) - bytes(round, method, first))));
        }
    }

    /** Of all rounds, the least first. */
    private double[] figures(ToDoubleFunction<Collection<RunResult>> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double nanos(Collection<RunResult> round, String method, Server server) {
        return one(round, method, server).getPrimaryResult().getScore();
    }

    private static double bytes(Collection<RunResult> round, String method, Server server) {
        RunResult result = one(round, method, server);
        return Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
    }

    private static RunResult one(Collection<RunResult> round, String method, Server server) {
        return round.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method)
                        && result.getParams().getParam("server").equals(server.name()))
                .findFirst()
                .orElseThrow();
    }
}
