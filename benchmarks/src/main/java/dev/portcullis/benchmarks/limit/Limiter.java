package dev.portcullis.benchmarks.limit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A rate limiter.
 *
 * @param <K> what it counts by
 * @param key makes that of a caller's name
 * @param decision decides about one request; the answer as the limiter gives it, whole, so that no compiler can leave it out
 */
record Limiter<K>(Function<String, K> key, Function<K, Object> decision) {

    /** One that counts by the name itself. */
    static Limiter<String> byName(Function<String, Object> decision) {
        return new Limiter<>(name -> name, decision);
    }

    /** A caller's name, of 27 characters. */
    static String name(int number) {
        return "user-" + (1_000_000_000 + number) + "@example.org";
    }

    Object decide(String name) {
        return decision.apply(key.apply(name));
    }

    /** With all keys made. */
    Numbered withKeys(int callers) {
        List<K> keys =
                IntStream.range(0, callers).mapToObj(Limiter::name).map(key).toList();
        return number -> decision.apply(keys.get(number));
    }

    /** A limiter that knows its callers by number. */
    interface Numbered {

        Object decide(int caller);
    }
}
