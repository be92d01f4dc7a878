package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many wrong passwords at the same moment, from ten client addresses, so that no limit by client hides the other one. */
final class ParallelGuesses {

    private static final int CLIENTS = 10;

    private ParallelGuesses() {}

    /** Guesses, and returns how often each status was answered. */
    static Map<Integer, Long> at(RunningVault vault, String username, int guesses) {
        CountDownLatch allReady = new CountDownLatch(guesses);
        List<Callable<Integer>> tasks = IntStream.range(0, guesses)
                .<Callable<Integer>>mapToObj(guess -> () -> {
                    allReady.countDown();
                    allReady.await();
                    return guess(vault, username, guess);
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(guesses);
        try {
            return threads.invokeAll(tasks).stream()
                    .map(ParallelGuesses::status)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static int guess(RunningVault vault, String username, int guess) throws IOException {
        RawHttp http = new RawHttp(vault.uri(), "127.0.0." + (2 + guess % CLIENTS));
        byte[] body = Api.text(Map.of("username", username, "password", "guess" + guess))
                .getBytes(UTF_8);
        return http.post("login", "Content-Type: application/json\r\n", body);
    }

    private static int status(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
