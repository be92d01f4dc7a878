package dev.portcullis.conformance.exposure;

import static java.util.function.Predicate.not;

import dev.portcullis.conformance.JsonLibrary;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to leak on the way out of a server.
 *
 * @param text its source
 * @param unguarded the servers that send the canary when nothing guards them, for each library beside them
 * @param status what is answered; 0 where the source does not compile
 * @param leaves the JSON that leaves
 */
record HttpCase(CaseText text, Map<JsonLibrary, Set<String>> unguarded, int status, String leaves) implements Case {

    private static final String EVENTS = "text/event-stream";

    /** Ways out of a server. */
    static final List<HttpCase> ANSWERS = read("http");

    /** Bodies that cannot be bound, and what says so. */
    static final List<HttpCase> BODIES = read("input");

    static final List<HttpCase> ALL =
            Stream.concat(ANSWERS.stream(), BODIES.stream()).toList();

    private static List<HttpCase> read(String group) {
        return CaseText.read(group).stream().map(HttpCase::of).toList();
    }

    private static HttpCase of(CaseText text) {
        Map<String, String> notes = text.notes();
        int status = Integer.parseInt(notes.getOrDefault("status", "0"));
        String leaves = notes.getOrDefault("leaves", "");
        if (!notes.containsKey("unguarded")
                || (status == 0) == text.refusals().isEmpty()
                || (status == 0) != leaves.isEmpty()) {
            throw new IllegalArgumentException("What becomes of it? " + text);
        }
        return new HttpCase(
                text,
                Stream.of(JsonLibrary.values()).collect(Collectors.toMap(each -> each, each -> unguarded(notes, each))),
                status,
                leaves);
    }

    /** The same beside every library, where nothing else is noted for one. */
    private static Set<String> unguarded(Map<String, String> notes, JsonLibrary library) {
        String servers = notes.getOrDefault("unguarded " + library, notes.getOrDefault("unguarded", ""));
        return Stream.of(servers.split(" ")).filter(not(String::isEmpty)).collect(Collectors.toUnmodifiableSet());
    }

    /** How many methods run, of those that count. */
    int runs() {
        return Integer.parseInt(text.notes().getOrDefault("runs", "0"));
    }

    /** Whether it is a problem that is answered, in its media type. */
    boolean problem() {
        return leaves.startsWith("{\"type\":");
    }

    /** Whether events are asked for. */
    boolean stream() {
        return text.notes().getOrDefault("accept", "").equals(EVENTS);
    }

    /** Of what is answered. */
    String mediaType() {
        if (problem()) {
            return "application/problem+json";
        }
        return stream() ? EVENTS : "application/json";
    }

    HttpRequest.Builder request(URI server) {
        Map<String, String> notes = text.notes();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.resolve(notes.getOrDefault("path", "/leaks/" + text.slug())))
                .header("Authorization", "Test " + notes.getOrDefault("as", "bob member"))
                .header("Accept", notes.getOrDefault("accept", "application/json"));
        if (notes.containsKey("header")) {
            String[] header = notes.getOrDefault("header", "").split(": ", 2);
            request.header(header[0], header[1]);
        }
        if (notes.containsKey("body")) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(notes.getOrDefault("body", "")));
        }
        return request;
    }

    @Override
    public String toString() {
        return text.name();
    }
}
