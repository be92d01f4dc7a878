package dev.portcullis.sample.login;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time passwords of six digits (RFC 6238). A step takes a minute, since codes are sent and not shown by a
 * device, and one step of delay or drift is forgiven either way (section 5.2).
 */
final class OneTimeCodes {

    private static final Duration STEP = Duration.ofMinutes(1);
    private static final int DIGITS = 6;
    private static final int KEY_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** A key as long as the output of the hash, as RFC 4226 recommends. */
    byte[] newKey() {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return key;
    }

    /** The code to send: the current one, or when that has been used already, the next. */
    String next(Account account) {
        return code(account, Math.max(now(), account.otpStep() + 1));
    }

    /** The time step that a code belongs to; empty for a wrong code, and for one of a step that has been used. */
    OptionalLong step(Account account, String code) {
        long now = now();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > account.otpStep())
                .filter(step -> MessageDigest.isEqual(code(account, step).getBytes(US_ASCII), code.getBytes(US_ASCII)))
                .findFirst();
    }

    private long now() {
        return clock.instant().getEpochSecond() / STEP.toSeconds();
    }

    private String code(Account account, long step) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(account.otpKey(), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP.toSeconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("An account with a key that is none", e);
        }
    }
}
