package dev.portcullis.conformance.exposure;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way to leak: a resource whose method {@code get} returns an object in which {@link #CANARY} is hidden.
 *
 * @param name what it is
 * @param leaks whether plain Jackson writes the canary
 * @param leaves the JSON that leaves; empty where the source does not compile
 * @param body the members of the resource class, as they stand in the file
 */
record LeakCase(String name, boolean leaks, Optional<String> leaves, String body) {

    static final String CANARY = "Canary";

    private static final String LEAKS = "// plain Jackson: LEAK";
    private static final String SAFE = "// plain Jackson: ok";
    private static final Pattern LEAVES = Pattern.compile("(?m)^// leaves: (.*)$");
    private static final Pattern REFUSED = Pattern.compile("// refused: (\\w+)");

    /** On one line, so that the lines of the body are known. */
    private static final String HEAD = "import com.fasterxml.jackson.annotation.*; import com.fasterxml.jackson.core.*;"
            + " import com.fasterxml.jackson.databind.*; import com.fasterxml.jackson.databind.annotation.*;"
            + " import com.fasterxml.jackson.databind.jsontype.*; import com.fasterxml.jackson.databind.module.*;"
            + " import com.fasterxml.jackson.databind.util.StdConverter; import dev.portcullis.*;"
            + " import jakarta.ws.rs.*; import jakarta.ws.rs.core.GenericEntity; import jakarta.ws.rs.core.Response; import java.io.IOException;"
            + " import java.util.*; import leaks.*;";

    static LeakCase of(String text) {
        String[] lines = text.split("\n", 3);
        if (!lines[1].equals(LEAKS) && !lines[1].equals(SAFE)) {
            throw new IllegalArgumentException("What does plain Jackson do? " + text);
        }
        LeakCase parsed = new LeakCase(
                lines[0].strip(),
                lines[1].equals(LEAKS),
                LEAVES.matcher(lines[2])
                        .results()
                        .map(result -> result.group(1))
                        .findFirst(),
                lines[2]);
        if (parsed.leaves.isPresent() == parsed.refusals().isEmpty()) {
            return parsed;
        }
        throw new IllegalArgumentException("Does it leave, or is it refused? " + text);
    }

    /** Its name as part of a URI and of a package. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_").replaceAll("^_|_$", "");
    }

    String resource() {
        return "leaks." + slug() + ".Api";
    }

    String source() {
        return "package leaks." + slug() + "; " + HEAD + " @Path(\"leaks/" + slug()
                + "\") @Authenticated public class Api {" + " static final String CANARY = \"" + CANARY + "\";\n" + body
                + "}\n";
    }

    /** Rules by the lines of the source at which they refuse it. */
    Map<Long, String> refusals() {
        Map<Long, String> refusals = new TreeMap<>();
        REFUSED.matcher(body).results().forEach(found -> refusals.put(line(found), found.group(1)));
        return refusals;
    }

    /** The body starts at the second line of the source. */
    private long line(MatchResult found) {
        return body.substring(0, found.start()).lines().count() + 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
