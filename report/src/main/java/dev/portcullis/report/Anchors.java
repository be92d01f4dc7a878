package dev.portcullis.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places on one page: readable, unique, and the same whenever the report is the same. */
final class Anchors {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final Set<String> taken = new HashSet<>();

    String claim(String text) {
        String words = OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        String base = "at-" + ENDS.matcher(words).replaceAll("");
        String anchor = base;
        for (int next = 2; !taken.add(anchor); next++) {
            anchor = base + "-" + next;
        }
        return anchor;
    }
}
