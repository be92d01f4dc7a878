package dev.portcullis.benchmarks;

import dev.portcullis.benchmarks.accept.GateCost;
import dev.portcullis.benchmarks.accept.GateRounds;
import dev.portcullis.benchmarks.exposure.ExposureRounds;
import dev.portcullis.benchmarks.exposure.ResponseCost;
import dev.portcullis.benchmarks.exposure.WriterCost;
import dev.portcullis.benchmarks.limit.LimitCost;
import dev.portcullis.benchmarks.request.RequestCost;
import dev.portcullis.benchmarks.request.RequestRounds;
import dev.portcullis.benchmarks.request.RequestTurns;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures what is guarded while it runs. Arguments: a regular expression for the names of the benchmarks to run, {@link
 * RequestCost}, {@link RequestTurns}, {@link GateCost}, {@link WriterCost}, {@link ResponseCost} and those of {@link
 * LimitCost}, and the number of rounds.
 */
public final class RunningCost {

    private RunningCost() {}

    /** Runs the benchmarks. */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, ExecutionException {
        Pattern include = Pattern.compile(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        if (include.matcher(RequestCost.class.getSimpleName()).find()) {
            RequestRounds.run(rounds);
        }
        if (include.matcher(RequestTurns.class.getSimpleName()).find()) {
            RequestTurns.run(rounds);
        }
        if (include.matcher(GateCost.class.getSimpleName()).find()) {
            GateRounds.run(rounds);
        }
        if (include.matcher(WriterCost.class.getSimpleName()).find()) {
            ExposureRounds.writers(rounds);
        }
        if (include.matcher(ResponseCost.class.getSimpleName()).find()) {
            ExposureRounds.responses(rounds);
        }
        LimitCost.run(include, rounds);
    }
}
