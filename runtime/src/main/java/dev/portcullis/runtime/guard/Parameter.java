package dev.portcullis.runtime.guard;

import dev.portcullis.runtime.guard.GuardedRequest.Input;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value a guard decides about. The method then receives the very object that was decided about: the
 * server is given it instead of a conversion of its own.
 *
 * @param input where it comes from
 * @param name as the caller sends it
 * @param received the boxed class that the method receives: of the value, of each value of several, or of what an
 *     ownership rule loads for it
 * @param conversion makes the value of a text; an exception refuses the request
 * @param defaultValue the text that stands for a missing one; null for none
 * @param <T> the type of the value
 */
public record Parameter<T>(
        Input input,
        String name,
        Class<?> received,
        Function<String, T> conversion,
        @Nullable String defaultValue) {

    /** A parameter without a default. */
    public static <T> Parameter<T> of(Input input, String name, Class<?> received, Function<String, T> conversion) {
        return new Parameter<>(input, name, received, conversion, null);
    }

    /** A parameter with the value of {@code @DefaultValue}. */
    public static <T> Parameter<T> of(
            Input input, String name, Class<?> received, Function<String, T> conversion, String defaultValue) {
        return new Parameter<>(input, name, received, conversion, defaultValue);
    }
}
