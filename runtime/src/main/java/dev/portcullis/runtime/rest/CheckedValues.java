package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the guard of one request has decided about, and the only values that the method may receive in their place. */
final class CheckedValues {

    private final List<Checked> checked = new ArrayList<>(0);

    /** Remembers a value, which the method receives as it is. */
    void add(Parameter<?> parameter, String text, Object value) {
        checked.add(new Checked(parameter, text, value, value));
    }

    /** The method receives an object in place of the value that the parameter has now. */
    void replace(Parameter<?> parameter, Object value, Object received) {
        checked.replaceAll(
                each -> each.parameter().equals(parameter) && each.value().equals(value)
                        ? new Checked(parameter, each.text(), value, received)
                        : each);
    }

    /** Whether the guard has decided about any value of the parameter. */
    boolean contain(Parameter<?> parameter) {
        for (Checked each : checked) {
            if (each.isOf(parameter)) {
                return true;
            }
        }
        return false;
    }

    /** What the method receives for a text; null when nothing was decided about such a value. */
    @Nullable
    Object received(Parameter<?> parameter, String text) {
        for (Checked each : checked) {
            if (each.isOf(parameter) && each.text().equals(text)) {
                return each.received();
            }
        }
        Object value = Parameters.converted(parameter.conversion(), text);
        for (Checked each : checked) {
            if (each.isOf(parameter) && each.value().equals(value)) {
                return each.received();
            }
        }
        return null;
    }

    private record Checked(Parameter<?> parameter, String text, Object value, Object received) {

        /** Two guards may speak of one parameter, and servers ask for a converter once for both. */
        boolean isOf(Parameter<?> other) {
            return parameter.input() == other.input()
                    && parameter.name().equals(other.name())
                    && parameter.received() == other.received();
        }
    }
}
