package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * One request, its response, and what ran in between.
 *
 * @param status of the response
 * @param headers of the response
 * @param body of the response
 * @param runs how many resource methods ran
 * @param bindings how many bodies were bound
 */
record Exchange(int status, HttpHeaders headers, String body, int runs, int bindings) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ATTEMPTS = 3;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Exchange of(URI server, Shape shape, Caller caller) {
        String id = caller.object().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        server.resolve(shape.target().replace(Shape.ID, id)))
                .timeout(PATIENCE)
                .method(
                        shape.verb(),
                        HttpRequest.BodyPublishers.ofString(shape.body().replace(Shape.ID, id)));
        if (shape.body().isEmpty()) {
            request.method(shape.verb(), HttpRequest.BodyPublishers.noBody());
        }
        shape.headers().forEach((name, value) -> request.header(name, value.replace(Shape.ID, id)));
        String credentials = caller.credentials();
        if (credentials != null) {
            request.header("Authorization", TestLogin.SCHEME + credentials);
        }
        return send(request);
    }

    static Exchange send(HttpRequest.Builder request) {
        for (int attempt = 1; ; attempt++) {
            Probe.reset();
            try {
                HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                return new Exchange(
                        response.statusCode(), response.headers(), response.body(), Probe.runs(), Probe.bindings());
            } catch (IOException e) {
                // Who refuses without reading the body may hang up on it, and the answer is lost.
                if (attempt == ATTEMPTS) {
                    throw new UncheckedIOException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
