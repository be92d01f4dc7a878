package dev.portcullis.conformance.exposure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;

/**
 * What a server answered.
 *
 * @param status its status
 * @param headers names and values of all headers
 * @param body all that it sent
 */
public record Answer(int status, String headers, String body) {

    private static final String DATA = "data:";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** To a caller, who is named with roles as the login of the suite wants it. */
    public static Answer to(String caller, URI uri) {
        return of(HttpRequest.newBuilder(uri)
                .header("Authorization", "Test " + caller)
                .header("Accept", "application/json"));
    }

    /** The data of the events in it. */
    String events() {
        String events = body.lines()
                .filter(line -> line.startsWith(DATA))
                .map(line -> line.substring(DATA.length()).strip())
                .collect(Collectors.joining(" "));
        return events.isEmpty() ? "no event" : events;
    }

    /** To any request. */
    public static Answer of(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map().toString(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
