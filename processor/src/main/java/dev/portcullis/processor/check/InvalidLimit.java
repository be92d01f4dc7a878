package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of a limit mean something. */
final class InvalidLimit implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "InvalidLimit",
            Weight.ERROR,
            true,
            true,
            "The numbers of a limit are in range and fit each other",
            List.of(770),
            List.of("API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        return api.endpoints().stream()
                .flatMap(endpoint -> Stream.concat(
                        endpoint.rates().stream().flatMap(rate -> ofRate(endpoint, rate)),
                        endpoint.attempts().stream().flatMap(attempts -> ofAttempts(endpoint, attempts))));
    }

    private Stream<Finding> ofRate(Endpoint endpoint, Endpoint.BoundRate rate) {
        Stream<Finding> ofEach = rate.windows().stream()
                .flatMap(window -> Stream.concat(
                                LimitNumbers.mistakes(window.policy()),
                                LimitNumbers.content(window.policy(), endpoint).stream())
                        .map(mistake -> at(window, endpoint, mistake.problem(), mistake.fix())));
        Stream<Finding> ofAll = LimitNumbers.mistakes(
                        rate.windows().stream().map(Declared::policy).toList())
                .map(mistake -> at(rate.declared(), endpoint, mistake.problem(), mistake.fix()));
        return Stream.concat(ofEach, ofAll);
    }

    private Stream<Finding> ofAttempts(Endpoint endpoint, Endpoint.BoundAttempts attempts) {
        return Stream.concat(
                        LimitNumbers.mistakes(attempts.declared().policy()),
                        LimitNumbers.outcome(attempts.declared().policy(), endpoint).stream())
                .map(mistake -> at(attempts.declared(), endpoint, mistake.problem(), mistake.fix()));
    }
}
