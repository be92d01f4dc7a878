package dev.portcullis.sample.login;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * A log-in in two steps: the password opens a challenge, and the challenge with a one-time code gives a token.
 *
 * <p>Unknown users take the same way as known ones, as an account that nobody can log in to, so that neither the answer
 * nor its time tells who exists. How many guesses anybody has is not decided here but on the endpoints.
 */
public final class LogIn {

    /** How long the second factor may take. */
    static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);

    /** How long a token is good for. */
    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final Accounts accounts;
    private final OneTimeCodes codes;
    private final BearerTokens tokens;
    private final Passwords passwords;
    private final PasswordVerifier verifier;
    private final Messages messages;
    private final Clock clock;
    private final Account nobody;

    /**
     * Sets the log-in up.
     *
     * @param verifier what passwords are compared with; usually {@code passwords} itself
     */
    public LogIn(
            Jdbi jdbi,
            BearerTokens tokens,
            Passwords passwords,
            PasswordVerifier verifier,
            Messages messages,
            Clock clock) {
        this.accounts = new Accounts(jdbi);
        this.codes = new OneTimeCodes(clock);
        this.tokens = tokens;
        this.passwords = passwords;
        this.verifier = verifier;
        this.messages = messages;
        this.clock = clock;
        this.nobody = account("", "", "", randomPassword());
    }

    /** A password that nobody guesses. */
    public static String randomPassword() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Adds a user.
     *
     * @return the user's id
     */
    public UUID register(String username, String email, String role, String password) {
        Account account = account(username, email, role, password);
        accounts.add(account);
        return account.id();
    }

    /** Checks the first factor and sends the second one. */
    public Optional<UUID> begin(Credentials credentials) {
        Account account = accounts.named(credentials.username()).orElse(nobody);
        if (!verifier.matches(credentials.password(), account.passwordHash())) {
            return Optional.empty();
        }
        UUID challenge = UUID.randomUUID();
        accounts.challenge(account.id(), challenge, clock.instant().plus(CHALLENGE_LIFE));
        messages.oneTimeCode(account.username(), account.email(), codes.next(account));
        return Optional.of(challenge);
    }

    /** Checks the second factor; what it gives is a token. */
    public Optional<String> complete(OneTimeCode answer) {
        Account account = accounts.named(answer.username()).orElse(nobody);
        OptionalLong step = codes.step(account, answer.code());
        if (step.isEmpty() || !accounts.redeem(account.id(), answer.challenge(), step.getAsLong(), clock.instant())) {
            return Optional.empty();
        }
        return Optional.of(tokens.issue(account.id(), TOKEN_LIFE));
    }

    /** Writes to a user who cannot log in; unknown names are passed over in silence. */
    public void forgotten(String username) {
        accounts.named(username).ifPresent(account -> messages.passwordForgotten(account.username(), account.email()));
    }

    /**
     * Who a bearer token speaks for. The user is looked up anew for every request, so that a token dies with its user and
     * a role is never older than the request.
     */
    Optional<VaultCaller> caller(String token) {
        return tokens.user(token)
                .flatMap(accounts::find)
                .map(account -> new VaultCaller(account.username(), account.role()));
    }

    private Account account(String username, String email, String role, String password) {
        return new Account(UUID.randomUUID(), username, email, role, passwords.hash(password), codes.newKey(), 0);
    }
}
