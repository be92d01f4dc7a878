package dev.portcullis.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LogInTest {

    private static final String WRONG_CODE = "wrong!";
    private static final String ANY_CHALLENGE = "00000000-0000-4000-8000-000000000000";

    @AutoClose
    private final GuardedVault vault = new GuardedVault();

    @Test
    void passwordAndCodeGiveAToken() {
        String challenge = vault.challenge("alice");
        HttpResponse<String> verified = vault.verify("alice", challenge, vault.nextCode("alice"));

        assertThat(verified.statusCode()).isEqualTo(200);
        Api alice =
                new Api(vault.uri(), Optional.of(Api.json(verified).get("token").asText()));
        assertThat(alice.get("users/" + vault.user("alice").id()).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreAnsweredAlikeAndAtTheSameCost() {
        HttpResponse<String> wrong = vault.logIn("alice", "guess");
        int cost = vault.verifications();
        HttpResponse<String> unknown = vault.logIn("nobody", "guess");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Api.json(wrong).get("attempts-remaining").asInt()).isEqualTo(4);
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .isEqualTo(wrong.headers().map().keySet());
        assertThat(vault.verifications()).isEqualTo(2 * cost);
    }

    @Test
    void theSixthGuessIsRefusedEvenWhenItIsRight() {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(vault.logIn("alice", "guess" + guess).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> sixth = vault.logIn("alice", vault.user("alice").password());
        assertThat(sixth.statusCode()).isEqualTo(429);
        assertThat(sixth.headers().firstValue("Retry-After")).hasValue("3600");
        assertThat(vault.verifications()).isEqualTo(5);
        assertThat(vault.logIn("bob", vault.user("bob").password()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLockEndsAfterAnHour() {
        for (int guess = 1; guess <= 5; guess++) {
            vault.logIn("alice", "guess" + guess);
        }
        vault.clock().advance(Duration.ofMinutes(59));
        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(429);

        vault.clock().advance(Duration.ofMinutes(1));
        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherSpellingOfTheNameIsTheSameAccount() {
        for (String name : new String[] {"alice", "ALICE", " alice", "alice ", "\uff41lice"}) {
            assertThat(vault.logIn(name, "guess").statusCode()).isEqualTo(401);
        }

        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void unknownUsersLockLikeKnownOnes() {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(vault.logIn("nobody", "guess" + guess).statusCode()).isEqualTo(401);
        }

        assertThat(vault.logIn("nobody", "guess").statusCode()).isEqualTo(429);
        assertThat(vault.verifications()).isEqualTo(5);
    }

    @Test
    void ofAHundredGuessesAtOnceFiveAreVerifiedAtMost() {
        Map<Integer, Long> answers = ParallelGuesses.at(vault, "alice", 100);

        assertThat(vault.verifications()).isLessThanOrEqualTo(5);
        assertThat(answers).containsOnlyKeys(401, 429);
        assertThat(answers.get(401)).isEqualTo(vault.verifications());
        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void oneClientMayNotTryManyNamesAndAnotherIsNotHeldUp() throws IOException {
        for (int guess = 1; guess <= 30; guess++) {
            assertThat(vault.logIn("user" + guess, "password").statusCode()).isEqualTo(401);
        }

        assertThat(vault.logIn("user31", "password").statusCode()).isEqualTo(429);
        byte[] body =
                Api.text(Map.of("username", "user31", "password", "password")).getBytes(UTF_8);
        assertThat(new RawHttp(vault.uri(), "127.0.0.2").post("login", "Content-Type: application/json\r\n", body))
                .isEqualTo(401);
    }

    @Test
    void oneClientMayNotTryManyCodes() {
        for (int guess = 1; guess <= 30; guess++) {
            assertThat(vault.verify("user" + guess, ANY_CHALLENGE, WRONG_CODE).statusCode())
                    .isEqualTo(401);
        }

        assertThat(vault.verify("user31", ANY_CHALLENGE, WRONG_CODE).statusCode())
                .isEqualTo(429);
    }

    @Test
    void incompleteAndOverlongAnswersAreRefusedUnread() {
        String challenge = vault.challenge("alice");
        assertThat(vault.anonymous()
                        .post("verify-otp", Map.of("username", "alice", "challenge", challenge))
                        .statusCode())
                .isEqualTo(400);
        assertThat(vault.verify("alice", "1", WRONG_CODE).statusCode()).isEqualTo(400);
        assertThat(vault.verify("alice", challenge, "1234567").statusCode()).isEqualTo(400);
        assertThat(vault.verify("alice", challenge, "1".repeat(100_000)).statusCode())
                .isEqualTo(413);
        assertThat(vault.verify("alice", challenge, vault.nextCode("alice")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void guessesAtTheCodeLockTheAccountWhateverLogInsLieBetween() {
        for (int guess = 1; guess <= 5; guess++) {
            String challenge = vault.challenge("alice");
            assertThat(vault.verify("alice", challenge, WRONG_CODE).statusCode())
                    .isEqualTo(401);
        }

        assertThat(vault.logIn("alice", vault.user("alice").password()).statusCode())
                .isEqualTo(429);
    }

    @Test
    void aLockedAccountRefusesTheRightCode() {
        String challenge = vault.challenge("alice");
        for (int guess = 1; guess <= 5; guess++) {
            vault.verify("alice", challenge, WRONG_CODE);
        }

        assertThat(vault.verify("alice", challenge, vault.nextCode("alice")).statusCode())
                .isEqualTo(429);
    }

    @Test
    void aCompleteLogInForgetsTheFailuresBefore() {
        for (int guess = 1; guess <= 4; guess++) {
            vault.logIn("alice", "guess" + guess);
        }
        String challenge = vault.challenge("alice");
        assertThat(vault.verify("alice", challenge, vault.nextCode("alice")).statusCode())
                .isEqualTo(200);

        for (int guess = 1; guess <= 5; guess++) {
            assertThat(vault.logIn("alice", "guess" + guess).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aChallengeIsGoodForOneToken() {
        String challenge = vault.challenge("alice");
        vault.verify("alice", challenge, vault.nextCode("alice"));
        vault.challenge("alice");
        String unused = vault.nextCode("alice");

        assertThat(vault.verify("alice", challenge, unused).statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodForOneToken() {
        String first = vault.challenge("alice");
        String code = vault.nextCode("alice");
        assertThat(vault.verify("alice", first, code).statusCode()).isEqualTo(200);

        String second = vault.challenge("alice");
        assertThat(vault.verify("alice", second, code).statusCode()).isEqualTo(401);
        assertThat(vault.verify("alice", second, vault.nextCode("alice")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChallengeIsGoodForItsUserOnly() {
        String ofBob = vault.challenge("bob");
        vault.challenge("alice");

        assertThat(vault.verify("alice", ofBob, vault.nextCode("alice")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void codesExpire() {
        String challenge = vault.challenge("alice");
        vault.clock().advance(Duration.ofMinutes(3));

        assertThat(vault.verify("alice", challenge, vault.nextCode("alice")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void incompleteAndOverlongCredentialsAreRefusedUnread() {
        assertThat(vault.anonymous().post("login", Map.of("username", "alice")).statusCode())
                .isEqualTo(400);
        assertThat(vault.logIn("alice", "x".repeat(129)).statusCode()).isEqualTo(400);
        assertThat(vault.logIn("x".repeat(65), "guess").statusCode()).isEqualTo(400);
        assertThat(vault.logIn("alice", "x".repeat(100_000)).statusCode()).isEqualTo(413);
        assertThat(vault.verifications()).isZero();
    }
}
