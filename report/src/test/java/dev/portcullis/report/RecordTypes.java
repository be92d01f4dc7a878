package dev.portcullis.report;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The records of the format, found from {@link PolicyReport} on. */
final class RecordTypes {

    private RecordTypes() {}

    static Set<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(PolicyReport.class, found);
        return Collections.unmodifiableSet(found);
    }

    static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The names of components that may be null in at least one record. */
    static List<String> nullable() {
        return all().stream()
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .filter(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .distinct()
                .toList();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> record && record.isRecord() && found.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}
