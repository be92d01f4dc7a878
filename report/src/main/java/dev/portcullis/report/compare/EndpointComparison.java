package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What changed on an endpoint. */
final class EndpointComparison {

    private static final Map<Dimension, EndpointOrder> ORDERS = new TreeMap<>(Map.of(
            Dimension.CALLERS, new CallersOrder(),
            Dimension.DENIAL, new DenialOrder(),
            Dimension.RATES, new RatesOrder(),
            Dimension.ATTEMPTS, new AttemptsOrder(),
            Dimension.SIZES, new SizesOrder(),
            Dimension.MEDIA_TYPES, new MediaTypesOrder(),
            Dimension.REQUEST, new RequestOrder(),
            Dimension.RESPONSES, new ResponsesOrder()));

    private EndpointComparison() {}

    static List<Change> changes(Subject.Endpoint endpoint, Difference difference) {
        boolean known = difference.locked().lock().has(endpoint);
        boolean present = difference.compiled().lock().has(endpoint);
        if (!known || !present) {
            Side side = present ? difference.compiled() : difference.locked();
            boolean closed = CallersOrder.of(endpoint, side).areNobody();
            Order order = closed ? Order.EQUAL : present ? Order.WEAKER : Order.STRICTER;
            return List.of(new Change(
                    endpoint,
                    Dimension.INVENTORY,
                    order,
                    difference.locked().lock().facts(endpoint),
                    difference.compiled().lock().facts(endpoint),
                    List.of(endpoint)));
        }
        List<Change> changes = ORDERS.entrySet().stream()
                .map(entry -> difference.change(
                        entry.getKey(),
                        difference.order((one, other) -> entry.getValue().allowsNoMore(endpoint, one, other)),
                        List.of(endpoint)))
                .flatMap(Optional::stream)
                .toList();
        return changes.stream()
                .filter(change -> change.order() != Order.EQUAL || isToldNowhereElse(change, changes))
                .toList();
    }

    /** One fact can belong to two dimensions. */
    private static boolean isToldNowhereElse(Change change, List<Change> changes) {
        return changes.stream()
                .noneMatch(other -> other.order() != Order.EQUAL
                        && other.before().containsAll(change.before())
                        && other.after().containsAll(change.after()));
    }
}
