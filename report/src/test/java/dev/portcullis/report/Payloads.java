package dev.portcullis.report;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report with something else in every string. */
final class Payloads {

    private Payloads() {}

    static PolicyReport inEveryString(PolicyReport report, UnaryOperator<String> change) {
        return (PolicyReport) change(report, change);
    }

    private static Object change(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> change(item, change)).toList();
        }
        return value instanceof Record record ? changeComponents(record, change) : value;
    }

    private static Object changeComponents(Record record, UnaryOperator<String> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            @Nullable Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                Object value = components[index].getAccessor().invoke(record);
                values[index] = value == null ? null : change(value, change);
            }
            Constructor<? extends Record> constructor = record.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
