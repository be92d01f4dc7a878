package dev.portcullis.processor.resolve;

import dev.portcullis.processor.model.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Names for limits that were not given one: made of the class and the method, in the characters of a header field. No two are
 * equal, because limits of one name count together.
 */
final class LimitNames {

    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Map<List<Object>, String> given = new HashMap<>();

    /**
     * For example {@code documentresource.create}, and {@code documentresource.create.2} when that is taken.
     *
     * @param number of the limit on its method: all routes of a method count together
     */
    String of(Signature signature, int number) {
        return given.computeIfAbsent(List.of(signature.guarded(), number), unknown -> next(signature));
    }

    private String next(Signature signature) {
        String name =
                signature.resource().simpleName() + "." + signature.method().name();
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
        String base = plain.length() <= LONGEST ? plain : plain.substring(plain.length() - LONGEST);
        String unique = base;
        for (int number = 2; !taken.add(unique); number++) {
            unique = base + "." + number;
        }
        return unique;
    }
}
