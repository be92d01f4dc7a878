package dev.portcullis.report.compare;

import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What changed on a type, of which both sides have properties. A new one allows nothing before something refers to it. */
final class TypeComparison {

    private static final Map<Dimension, PropertyOrder> ORDERS =
            new TreeMap<>(Map.of(Dimension.EXPOSURE, new ExposureOrder(), Dimension.ACCEPTANCE, new AcceptanceOrder()));

    private TypeComparison() {}

    static List<Change> changes(Subject.Type type, Difference difference) {
        return ORDERS.entrySet().stream()
                .map(entry -> change(type, difference, entry.getKey(), entry.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Change> change(
            Subject.Type type, Difference difference, Dimension dimension, PropertyOrder order) {
        boolean comparable =
                order.knows(difference.locked(), type.name()) && order.knows(difference.compiled(), type.name());
        Order found = comparable
                ? difference.order((one, other) -> new Shapes(order, one, other).holdsNoMore(type.name(), type.name()))
                : Order.EQUAL;
        return difference.change(
                dimension, found, new TypeUse(difference.compiled().lock()).of(type));
    }
}
