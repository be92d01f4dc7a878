package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Finding.Weight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The numbers of a limit mean something, and places that share a limit agree on them. */
final class InvalidLimit implements Rule {

    private static final RuleInfo INFO = new RuleInfo(
            "InvalidLimit",
            Weight.ERROR,
            true,
            true,
            "The numbers of a limit are in range, and places that share a limit agree on them",
            List.of(770),
            List.of("API4"),
            List.of("2.4.1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Stream<Finding> check(Api api) {
        Map<String, Endpoint.BoundRate> names = new HashMap<>();
        Map<String, Endpoint.BoundAttempts> groups = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Endpoint endpoint : api.endpoints()) {
            for (Endpoint.BoundRate rate : endpoint.rates()) {
                Stream.concat(
                                LimitNumbers.mistakes(rate.declared().policy()),
                                LimitNumbers.disagreement(rate, names.putIfAbsent(rate.name(), rate)))
                        .map(mistake -> at(rate.declared(), endpoint, mistake.problem(), mistake.fix()))
                        .forEach(found::add);
            }
            endpoint.attempts()
                    .ifPresent(attempts -> Stream.concat(
                                    LimitNumbers.mistakes(attempts.declared().policy()),
                                    LimitNumbers.disagreement(attempts, groups.putIfAbsent(attempts.group(), attempts)))
                            .map(mistake -> at(attempts.declared(), endpoint, mistake.problem(), mistake.fix()))
                            .forEach(found::add));
        }
        return found.stream();
    }
}
