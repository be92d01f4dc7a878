package dev.portcullis.sample.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BearerTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID USER = UUID.randomUUID();

    private final BearerTokens tokens = new BearerTokens(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void aTokenNamesItsUser() {
        assertThat(tokens.user(tokens.issue(USER, Duration.ofHours(1)))).hasValue(USER);
    }

    @Test
    void anExpiredTokenNamesNobody() {
        assertThat(tokens.user(tokens.issue(USER, Duration.ofSeconds(-1)))).isEmpty();
    }

    @Test
    void aTokenOfAnotherStartNamesNobody() {
        BearerTokens others = new BearerTokens(Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(tokens.user(others.issue(USER, Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void anUnsignedTokenNamesNobody() {
        String unsigned = JWT.create()
                .withIssuer("vault")
                .withSubject(USER.toString())
                .withExpiresAt(NOW.plusSeconds(60))
                .sign(Algorithm.none());

        assertThat(tokens.user(unsigned)).isEmpty();
        assertThat(tokens.user("")).isEmpty();
        assertThat(tokens.user("a.b.c")).isEmpty();
    }
}
