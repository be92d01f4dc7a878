package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Against the concrete types that each declaration stands for; all pairs of declarations. */
class MediaTypesTest {

    private static final Map<String, Set<String>> MEANING = Map.of(
            "*/*", Set.of("a/x", "a/x;v=1", "a/y", "a/z", "b/x", "b/z", "c/c"),
            "a/*", Set.of("a/x", "a/x;v=1", "a/y", "a/z"),
            "b/*", Set.of("b/x", "b/z"),
            "a/x", Set.of("a/x", "a/x;v=1"),
            "A/X;v=1", Set.of("a/x;v=1"),
            "a/y", Set.of("a/y"),
            "b/x", Set.of("b/x"),
            "a/y, b/x", Set.of("a/y", "b/x"));

    @Test
    void agreesWithTheTypesThatAreMeant() {
        List<List<String>> all = new ArrayList<>();
        List<String> patterns = MEANING.keySet().stream().sorted().toList();
        for (int bits = 0; bits < 1 << patterns.size(); bits++) {
            int chosen = bits;
            all.add(patterns.stream()
                    .filter(pattern -> (chosen >> patterns.indexOf(pattern) & 1) == 1)
                    .toList());
        }
        Tally tally = Tally.NONE;
        for (List<String> one : all) {
            for (List<String> other : all) {
                tally = tally.with(
                        MediaTypes.areWithin(one, other),
                        MediaTypes.areWithin(other, one),
                        meaning(other).containsAll(meaning(one)),
                        meaning(one).containsAll(meaning(other)));
            }
        }

        assertThat(tally).isEqualTo(new Tally(65_536, 0, 0, 3658));
    }

    private static Set<String> meaning(List<String> types) {
        Set<String> meant = new HashSet<>();
        (types.isEmpty() ? List.of("*/*") : types).forEach(type -> meant.addAll(MEANING.get(type)));
        return meant;
    }
}
