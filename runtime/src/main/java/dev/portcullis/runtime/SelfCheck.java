package dev.portcullis.runtime;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.ResourceGuard;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.rest.Canary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an application found when it asked itself, over HTTP, whether its gates are in place: a server may have been
 * started in a way that drops every provider, and then nothing else could tell.
 *
 * <pre>{@code
 * URI application = start();
 * SelfCheck.run(application);
 * }</pre>
 *
 * <p>It is for tests, and for the end of a start. First it asks under a path that no application has; unless the gates
 * answer, nothing else is sent. Then it sends one request to each endpoint that has a generated guard on the class path.
 * The gates answer these requests by themselves: no credentials are needed, no limit counts them, no method runs.
 *
 * @param guarded endpoints whose own guard answered
 * @param refused endpoints where something before the guard refused the request, such as a filter for authentication
 * @param unreached endpoints that no path and no content type that was tried leads to, such as those with a regular
 *     expression in the route, or of another application
 */
public record SelfCheck(List<String> guarded, List<String> refused, List<String> unreached) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> VALUES = List.of("1", "a", "00000000-0000-0000-0000-000000000000", "2000-01-01");
    private static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "text/plain",
            "application/xml",
            "application/octet-stream",
            "image/png",
            "image/jpeg");

    public SelfCheck {
        guarded = List.copyOf(guarded);
        refused = List.copyOf(refused);
        unreached = List.copyOf(unreached);
    }

    /**
     * Asks an application in the same process.
     *
     * @param application where it is served, with its {@code @ApplicationPath}: {@code http://localhost:8080/api/}
     * @throws IllegalStateException when the gates are not in place, or an endpoint answered without its guard
     * @throws UncheckedIOException when it does not answer
     */
    public static SelfCheck run(URI application) {
        return run(
                application,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    /**
     * As {@link #run(URI)}, with a client of the caller's, for example one that trusts the certificate.
     *
     * @throws IllegalStateException when the gates are not in place, or an endpoint answered without its guard
     * @throws UncheckedIOException when it does not answer
     */
    public static SelfCheck run(URI application, HttpClient client) {
        String base = application.toString().endsWith("/") ? application.toString() : application + "/";
        try (Canary canary = Canary.release()) {
            return new Run(base, client, canary.token()).check();
        }
    }

    /** What one answer says about the guard of an endpoint. */
    private enum Answer {
        GUARDED,
        REFUSED,
        UNREACHED,
        UNGUARDED
    }

    private record Run(String base, HttpClient client, String token) {

        SelfCheck check() {
            HttpResponse<Void> gates = send("GET", Canary.PATH, CONTENT_TYPES.get(0));
            if (!gates.headers().allValues(Canary.HEADER).contains(Canary.GATES)) {
                throw new IllegalStateException(
                        "The gates of Portcullis are not in place at " + base + ": nothing is guarded. Register "
                                + "Portcullis.feature() by hand; docs/registration.md says what servers drop");
            }
            List<String> guarded = new ArrayList<>();
            List<String> refused = new ArrayList<>();
            List<String> unreached = new ArrayList<>();
            List<String> unguarded = new ArrayList<>();
            for (EndpointGuard endpoint : endpoints()) {
                List<String> found = switch (ask(endpoint)) {
                    case GUARDED -> guarded;
                    case REFUSED -> refused;
                    case UNREACHED -> unreached;
                    case UNGUARDED -> unguarded;
                };
                found.add(endpoint.toString());
            }
            if (!unguarded.isEmpty()) {
                throw new IllegalStateException(
                        "Answered without their guard at " + base + ": " + String.join(", ", unguarded));
            }
            return new SelfCheck(guarded, refused, unreached);
        }

        /** The best that any value and any content type leads to. */
        private Answer ask(EndpointGuard endpoint) {
            Answer best = Answer.UNREACHED;
            for (String path : paths(endpoint.route())) {
                for (String type : CONTENT_TYPES) {
                    HttpResponse<Void> response = send(endpoint.httpMethod(), path, type);
                    Answer answer = answer(endpoint, response);
                    if (answer == Answer.GUARDED || answer == Answer.UNGUARDED) {
                        return answer;
                    }
                    best = answer == Answer.REFUSED ? answer : best;
                    if (response.statusCode() != 415) {
                        break;
                    }
                }
            }
            return best;
        }

        /** A route starts with the path of its application, where that is annotated, and the base ends with it. */
        private Set<String> paths(String route) {
            Set<String> paths = new LinkedHashSet<>();
            for (String value : VALUES) {
                String path = route.substring(1).replaceAll("\\{[^}]*}", value);
                for (int slash = base.lastIndexOf('/', base.length() - 2);
                        slash >= 0;
                        slash = base.lastIndexOf('/', slash - 1)) {
                    String end = base.substring(slash + 1);
                    if (path.startsWith(end)) {
                        paths.add(path.substring(end.length()));
                    }
                }
                paths.add(path);
            }
            return paths;
        }

        private static Answer answer(EndpointGuard endpoint, HttpResponse<Void> response) {
            List<String> gate = response.headers().allValues(Canary.HEADER);
            if (!gate.isEmpty()) {
                return gate.contains(endpoint.toString()) ? Answer.GUARDED : Answer.UNREACHED;
            }
            int status = response.statusCode();
            if (status == 401 || status == 403) {
                return Answer.REFUSED;
            }
            return status < 400 ? Answer.UNGUARDED : Answer.UNREACHED;
        }

        private HttpResponse<Void> send(String method, String path, String type) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .timeout(PATIENCE)
                    .header(Canary.HEADER, token)
                    .header("Content-Type", type)
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding());
            } catch (IOException e) {
                throw new UncheckedIOException("The self-check of " + base + " failed", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The self-check of " + base + " was interrupted", e);
            }
        }

        private static List<EndpointGuard> endpoints() {
            List<EndpointGuard> endpoints = new ArrayList<>();
            for (ResourceGuard resource : ServiceLoader.load(ResourceGuard.class)) {
                endpoints.addAll(resource.endpoints(new Unasked()));
            }
            return endpoints;
        }
    }

    /** No rule is asked. */
    private static final class Unasked implements Rules {

        @Override
        public <T> Supplier<T> of(Class<T> type) {
            return () -> {
                throw new IllegalStateException("The self-check asks no rule");
            };
        }
    }
}
