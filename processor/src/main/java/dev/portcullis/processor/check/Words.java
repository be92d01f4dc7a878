package dev.portcullis.processor.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name: {@code resetToken}, {@code reset_token} and {@code Reset-Token} are <em>reset token</em>. In
 * English the last word says what something is, so that a name is judged by its end: a <em>password policy id</em> is an
 * id.
 */
record Words(List<String> list) {

    /** Words that are often glued to their neighbours. */
    private static final Pattern GLUED = Pattern.compile("(?i)(password|passwd|passphrase|passcode)");

    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

    /** Which of several: {@code password2}, {@code password_2}. */
    private static final Pattern NUMBER = Pattern.compile("^[0-9]+$|(?<=[a-z])[0-9]+$");

    Words {
        list = List.copyOf(list);
    }

    static Words of(String name) {
        String separated = GLUED.matcher(name).replaceAll("_$1_");
        return new Words(Arrays.stream(BOUNDARY.split(separated, -1))
                .map(word -> NUMBER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether the name ends in one of the phrases, each of words with one space between them. */
    boolean endIn(Collection<String> phrases) {
        String all = " " + String.join(" ", list);
        return phrases.stream().anyMatch(phrase -> all.endsWith(" " + phrase));
    }

    /** Whether the name is one of the phrases. */
    boolean are(Collection<String> phrases) {
        return phrases.contains(String.join(" ", list));
    }

    boolean contain(Collection<String> words) {
        return list.stream().anyMatch(words::contains);
    }

    boolean startWith(Collection<String> words) {
        return !list.isEmpty() && words.contains(list.get(0));
    }

    /** The words without those at the end that only say which of several it is. */
    Words without(Collection<String> trailing) {
        int end = list.size();
        while (end > 1 && trailing.contains(list.get(end - 1))) {
            end--;
        }
        return new Words(list.subList(0, end));
    }
}
