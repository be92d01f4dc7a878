package dev.portcullis.conformance.resource;

import dev.portcullis.MaxSize;
import java.util.regex.Pattern;

/**
 * A text that a pattern is run on: the pattern takes seconds for thirty characters, and for each further one longer.
 *
 * @param text short enough for it
 */
public record Word(@MaxSize(LIMIT) String text) {

    static final int LIMIT = 16;

    private static final Pattern SLOW = Pattern.compile("^(.*a){12}$");

    public Word {
        Probe.bind();
        matches(text);
    }

    static boolean matches(String text) {
        return SLOW.matcher(text).matches();
    }
}
