package dev.portcullis.sample.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OneTimeCodesTest {

    /** The middle of step 100. */
    private static final Instant NOW = Instant.ofEpochSecond(100 * 60 + 30);

    private final byte[] key = codesAt(NOW).newKey();

    @Test
    void codesAreThoseOfRfc6238() {
        // The secret of the RFC's appendix B. With steps of a minute, step 1 begins at second 60; RFC 4226's appendix D
        // gives the code of counter 1.
        Account account = account("12345678901234567890".getBytes(US_ASCII), 0);

        assertThat(codesAt(Instant.ofEpochSecond(60)).next(account)).isEqualTo("287082");
    }

    @Test
    void aCodeIsGoodForItsStepAndTheOnesBeside() {
        String code = codesAt(NOW).next(account(key, 0));

        assertThat(codesAt(NOW).step(account(key, 0), code)).hasValue(100);
        assertThat(codesAt(NOW.plusSeconds(60)).step(account(key, 0), code)).hasValue(100);
        assertThat(codesAt(NOW.minusSeconds(60)).step(account(key, 0), code)).hasValue(100);
        assertThat(codesAt(NOW.plusSeconds(120)).step(account(key, 0), code)).isEmpty();
        assertThat(codesAt(NOW.minusSeconds(120)).step(account(key, 0), code)).isEmpty();
    }

    @Test
    void noCodeUpToTheOneAcceptedLastIsAcceptedAgain() {
        String code = codesAt(NOW).next(account(key, 0));

        assertThat(codesAt(NOW).step(account(key, 100), code)).isEmpty();
        assertThat(codesAt(NOW).step(account(key, 101), code)).isEmpty();
    }

    @Test
    void afterAUsedCodeTheNextIsSent() {
        Account account = account(key, 100);

        assertThat(codesAt(NOW).step(account, codesAt(NOW).next(account))).hasValue(101);
    }

    @Test
    void wrongAndMalformedCodesBelongToNoStep() {
        for (String code : new String[] {"", "12345", "1234567", "abcdef", "\u0661\u0662\u0663\u0664\u0665\u0666"}) {
            assertThat(codesAt(NOW).step(account(key, 0), code)).isEmpty();
        }
    }

    @Test
    void keysDiffer() {
        assertThat(codesAt(NOW).newKey()).hasSize(20).isNotEqualTo(key);
    }

    private static OneTimeCodes codesAt(Instant time) {
        return new OneTimeCodes(Clock.fixed(time, ZoneOffset.UTC));
    }

    private static Account account(byte[] key, long usedStep) {
        return new Account(UUID.randomUUID(), "alice", "alice@example.org", "member", "", key, usedStep);
    }
}
