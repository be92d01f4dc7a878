package dev.portcullis.conformance.exposure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A case as it stands in a file: the members of a resource class, under a name and notes.
 *
 * @param group the file that it stands in
 * @param name what it is
 * @param notes what is written above it, by key
 * @param body the members of the resource class; {@code // refused: Rule} stands at a line that does not compile
 */
record CaseText(String group, String name, Map<String, String> notes, String body) {

    /** What is hidden in the object that the method {@code get} returns. */
    static final String CANARY = "Canary";

    private static final String CASE = "(?m)^////";
    private static final Pattern NOTE = Pattern.compile("// ([\\w -]+):(.*)");
    private static final Pattern REFUSED = Pattern.compile("// refused: (\\w+)");

    /** On one line, so that the lines of the body are known. */
    private static final String HEAD = "import com.fasterxml.jackson.annotation.*; import com.fasterxml.jackson.core.*;"
            + " import com.fasterxml.jackson.databind.*; import com.fasterxml.jackson.databind.annotation.*;"
            + " import com.fasterxml.jackson.databind.jsontype.*; import com.fasterxml.jackson.databind.module.*;"
            + " import com.fasterxml.jackson.databind.util.StdConverter; import dev.portcullis.*;"
            + " import dev.portcullis.conformance.resource.Probe; import jakarta.ws.rs.*; import jakarta.ws.rs.container.*; import jakarta.ws.rs.core.*;"
            + " import jakarta.ws.rs.ext.*; import jakarta.ws.rs.sse.*; import java.io.IOException;"
            + " import java.util.*; import java.util.concurrent.*; import leaks.*;";

    /** The cases of a file, in its order. */
    static List<CaseText> read(String group) {
        return Arrays.stream(text(group).split(CASE))
                .filter(text -> !text.isBlank())
                .map(text -> of(group, text))
                .toList();
    }

    /** The classes that several cases use. */
    static List<Source> shared() {
        return Arrays.stream(text("shared").split(CASE))
                .filter(text -> !text.isBlank())
                .map(text -> text.split("\n", 2))
                .map(parts -> new Source("leaks." + parts[0].strip(), "package leaks; " + parts[1]))
                .toList();
    }

    private static CaseText of(String group, String text) {
        String[] parts = text.split("\n", 2);
        Map<String, String> notes = new LinkedHashMap<>();
        String body = parts[1];
        for (var note = NOTE.matcher(body); note.lookingAt(); note = NOTE.matcher(body)) {
            notes.put(note.group(1), note.group(2).strip());
            body = body.substring(note.end() + 1);
        }
        return new CaseText(group, parts[0].strip(), notes, body);
    }

    /** Its name as part of a URI and of a package. */
    String slug() {
        return group + "_"
                + name.toLowerCase(Locale.ROOT).replaceAll("\\W+", "_").replaceAll("^_|_$", "");
    }

    String resource() {
        return "leaks." + slug() + ".Api";
    }

    Source source() {
        return new Source(
                resource(),
                "package leaks." + slug() + "; " + HEAD + " @Path(\"leaks/" + slug()
                        + "\") @Authenticated public class Api { static final String CANARY = \"" + CANARY + "\";\n"
                        + body + "}\n");
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

    private static String text(String group) {
        String file = group + ".txt";
        try (InputStream in = Objects.requireNonNull(CaseText.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
