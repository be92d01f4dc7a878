package dev.portcullis.sample.login;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed tokens (JWT, HS256) that name a user by id, never by name: a name that is given away again must not inherit
 * tokens. The key is made at start and kept nowhere, so that a restart logs everybody out.
 */
public final class BearerTokens {

    private static final String ISSUER = "vault";
    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final Algorithm algorithm;
    private final JWTVerifier verifier;

    public BearerTokens(Clock clock) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        this.clock = clock;
        this.algorithm = Algorithm.HMAC256(key);
        JWTVerifier.BaseVerification verification = (JWTVerifier.BaseVerification)
                JWT.require(algorithm).withIssuer(ISSUER).withClaimPresence("exp");
        this.verifier = verification.build(clock);
    }

    public String issue(UUID user, Duration life) {
        return JWT.create()
                .withIssuer(ISSUER)
                .withSubject(user.toString())
                .withExpiresAt(clock.instant().plus(life))
                .sign(algorithm);
    }

    /** The user of a token; empty when it is not a token of this service or no longer valid. */
    Optional<UUID> user(String token) {
        try {
            return Optional.of(UUID.fromString(verifier.verify(token).getSubject()));
        } catch (JWTVerificationException e) {
            return Optional.empty();
        }
    }
}
