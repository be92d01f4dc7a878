package dev.portcullis.conformance.exposure;

import static java.util.function.Predicate.not;

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
 * @param unguarded the servers that send the canary when nothing guards them
 * @param status what is answered; 0 where the source does not compile
 * @param leaves the JSON that leaves; empty for a problem, which tells nothing
 */
record HttpCase(CaseText text, Set<String> unguarded, int status, String leaves) implements Case {

    static final List<HttpCase> ALL =
            CaseText.read("http").stream().map(HttpCase::of).toList();

    private static HttpCase of(CaseText text) {
        Map<String, String> notes = text.notes();
        int status = Integer.parseInt(notes.getOrDefault("status", "0"));
        if (!notes.containsKey("unguarded") || (status == 0) == text.refusals().isEmpty()) {
            throw new IllegalArgumentException("What becomes of it? " + text);
        }
        return new HttpCase(
                text,
                Stream.of(notes.getOrDefault("unguarded", "").split(" "))
                        .filter(not(String::isEmpty))
                        .collect(Collectors.toUnmodifiableSet()),
                status,
                notes.getOrDefault("leaves", ""));
    }

    /** What the reader may see of the canary. */
    boolean permitted() {
        return leaves.contains(CaseText.CANARY);
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
