package dev.portcullis.attacks;

import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What an attacker wants many of; slow like a hash of passwords. */
final class Verifications {

    private static final int MILLIS = 20;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Verifications() {}

    static int count() {
        return COUNT.get();
    }

    /** {@code right} is; {@code crash} ends in an error after it was looked at, {@code hang} never. */
    static void verify(String secret) {
        COUNT.incrementAndGet();
        pause(secret.equals("hang") ? TimeUnit.MINUTES.toMillis(5) : MILLIS);
        if (secret.equals("crash")) {
            throw new InternalServerErrorException("after the verification");
        }
        if (!secret.equals("right")) {
            throw new NotAuthorizedException("Bearer");
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
