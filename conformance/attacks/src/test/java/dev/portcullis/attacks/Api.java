package dev.portcullis.attacks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What an attacker sees of a service. */
record Api(int port) {

    private static final int TRIES = 100;
    private static final int PAUSE_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HttpResponse<String> guess(String path, String username, String secret) {
        return send(credentials(path, username, secret));
    }

    HttpRequest.Builder credentials(String path, String username, String secret) {
        String member = path.equals("otp") || path.equals("reset") ? "otp" : "password";
        return post("accounts/" + path, "{\"username\":\"" + username + "\",\"" + member + "\":\"" + secret + "\"}");
    }

    HttpResponse<String> get(String path, String user) {
        return send(request(path).header("User", user));
    }

    int verifications() {
        return Integer.parseInt(send(request("accounts/verifications")).body().replaceAll("\\D", ""));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
    }

    /** As often as the service says that it cannot count at the moment: on a busy machine stores are slow. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = once(request);
            for (int again = 0; again < TRIES && response.statusCode() == 503; again++) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
                response = once(request);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Once, whatever it says. */
    HttpResponse<String> sendOnce(HttpRequest.Builder request) {
        try {
            return once(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> once(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The statuses of many requests at once. */
    static List<Integer> atOnce(int count, IntFunction<HttpResponse<String>> request) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(count, 100));
        try {
            List<Future<Integer>> answers = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit(() -> request.apply(i).statusCode()))
                    .toList();
            return answers.stream().map(Api::answer).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int answer(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder post(String path, String json) {
        return request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
    }
}
