package dev.portcullis.sample.login;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.sample.database.Database;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID USER = UUID.randomUUID();
    private static final UUID CHALLENGE = UUID.randomUUID();

    @AutoClose
    private final Database database = Database.open();

    private final Accounts accounts = new Accounts(database.jdbi());

    @BeforeEach
    void openAChallenge() {
        accounts.add(new Account(USER, "alice", "alice@example.org", "member", "", new byte[20], 7));
        accounts.challenge(USER, CHALLENGE, NOW.plusSeconds(1));
    }

    @Test
    void aChallengeIsRedeemedOnce() {
        assertThat(accounts.redeem(USER, CHALLENGE, 8, NOW)).isTrue();
        assertThat(accounts.redeem(USER, CHALLENGE, 9, NOW)).isFalse();
    }

    @Test
    void anExpiredChallengeIsVoidAndItsCodeStaysUnused() {
        assertThat(accounts.redeem(USER, CHALLENGE, 8, NOW.plusSeconds(1))).isFalse();
        assertThat(accounts.find(USER).orElseThrow().otpStep()).isEqualTo(7);
    }

    @Test
    void aUsedCodeLeavesTheChallengeOpen() {
        assertThat(accounts.redeem(USER, CHALLENGE, 7, NOW)).isFalse();
        assertThat(accounts.redeem(USER, CHALLENGE, 8, NOW)).isTrue();
    }

    @Test
    void aNewChallengeReplacesTheOldOne() {
        UUID newer = UUID.randomUUID();
        accounts.challenge(USER, newer, NOW.plusSeconds(1));

        assertThat(accounts.redeem(USER, CHALLENGE, 8, NOW)).isFalse();
        assertThat(accounts.redeem(USER, newer, 8, NOW)).isTrue();
    }
}
