package dev.portcullis.sample;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The one-time codes that were sent, in order, for each user. */
final class SentCodes {

    private static final long PATIENCE_SECONDS = 30;

    private final Map<String, BlockingQueue<String>> codes = new ConcurrentHashMap<>();

    void add(String username, String code) {
        of(username).add(code);
    }

    String next(String username) {
        try {
            String code = of(username).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (code == null) {
                throw new AssertionError("No one-time code was sent to " + username);
            }
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private BlockingQueue<String> of(String username) {
        return codes.computeIfAbsent(username, name -> new LinkedBlockingQueue<>());
    }
}
