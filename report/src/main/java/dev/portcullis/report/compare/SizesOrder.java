package dev.portcullis.report.compare;

import dev.portcullis.report.lock.SizeFact;
import dev.portcullis.report.lock.Subject;
import java.util.Map;
import java.util.stream.Collectors;

/** How much of which input: an input that was not taken is one of size nought, a unit that is not bounded is without end. Exact. */
final class SizesOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        Map<String, Map<String, Long>> known = bounds(endpoint, other);
        return bounds(endpoint, one).entrySet().stream()
                .allMatch(input -> known.containsKey(input.getKey())
                        && known.get(input.getKey()).entrySet().stream()
                                .allMatch(bound -> input.getValue().getOrDefault(bound.getKey(), Long.MAX_VALUE)
                                        <= bound.getValue()));
    }

    private static Map<String, Map<String, Long>> bounds(Subject.Endpoint endpoint, Side side) {
        return side.lock().facts(endpoint, SizeFact.class).stream()
                .collect(Collectors.groupingBy(
                        SizeFact::input, Collectors.toMap(SizeFact::unit, SizeFact::limit, Math::min)));
    }
}
