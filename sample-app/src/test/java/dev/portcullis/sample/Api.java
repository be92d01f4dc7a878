package dev.portcullis.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;

/** One caller's view of a running vault: all that the tests know of it is where it is and who they are. */
record Api(URI base, Optional<String> token) {

    static final String JSON = "application/json";
    static final String PNG = "image/png";

    /** Not the default version: Grizzly waits in vain for the body of a POST that offers to go on in HTTP/2. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> post(String path, Map<String, ?> json) {
        return post(path, JSON, BodyPublishers.ofString(text(json)));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return post(path, type, BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return send(request(path).header("Content-Type", type).POST(body));
    }

    HttpResponse<String> put(String path, Map<String, ?> json) {
        return send(request(path).header("Content-Type", JSON).PUT(BodyPublishers.ofString(text(json))));
    }

    /** A request to a path below the base, by this caller. */
    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return MAPPER.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + response.body(), e);
        }
    }

    static String text(Object json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
