package dev.portcullis.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects, a member for each component in their order. Jackson's databind would do it too, but it has to
 * find out how anew in every JVM: that took 0.3 seconds of CPU, more than all pages of a small report.
 */
final class RecordJson {

    private final JsonGenerator json;
    private final Map<Class<?>, List<Member>> members = new HashMap<>();

    private record Member(SerializedString name, Method accessor) {

        static List<Member> of(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(component -> new Member(new SerializedString(component.getName()), component.getAccessor()))
                    .toList();
        }

        @Nullable
        Object of(Record object) {
            try {
                return accessor.invoke(object);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor + " cannot be called", e);
            }
        }
    }

    RecordJson(JsonGenerator json) {
        this.json = json;
    }

    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Enum<?> constant) {
            json.writeString(constant.name());
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(element);
            }
            json.writeEndArray();
        } else if (value instanceof Record object) {
            members(object);
        } else {
            throw new IllegalArgumentException("There is no JSON for " + value.getClass());
        }
    }

    private void members(Record object) throws IOException {
        json.writeStartObject();
        for (Member member : members.computeIfAbsent(object.getClass(), Member::of)) {
            json.writeFieldName(member.name());
            write(member.of(object));
        }
        json.writeEndObject();
    }
}
