package dev.portcullis.sample.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What the database keeps for the log-in: credentials, and log-ins between their two factors. */
final class Accounts {

    private static final RowMapper<Account> ROW = ConstructorMapper.of(Account.class);
    private static final String ADD = """
            INSERT INTO users (id, username, email, role, password_hash, otp_key, otp_step)
            VALUES (:id, :username, :email, :role, :passwordHash, :otpKey, :otpStep)""";

    private final Jdbi jdbi;

    Accounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Account account) {
        jdbi.useHandle(handle -> handle.createUpdate(ADD)
                .bind("id", account.id())
                .bind("username", account.username())
                .bind("email", account.email())
                .bind("role", account.role())
                .bind("passwordHash", account.passwordHash())
                .bind("otpKey", account.otpKey())
                .bind("otpStep", account.otpStep())
                .execute());
    }

    Optional<Account> named(String username) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM users WHERE username = :username")
                .bind("username", username)
                .map(ROW)
                .findOne());
    }

    Optional<Account> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM users WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    /** Opens the second half of a log-in; one that was open before is void. */
    void challenge(UUID user, UUID challenge, Instant expires) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "MERGE INTO challenges (user_id, id, expires) KEY (user_id) VALUES (:user, :id, :expires)")
                .bind("user", user)
                .bind("id", challenge)
                .bind("expires", expires)
                .execute());
    }

    /**
     * Uses up a challenge together with the code that answers it: of many who try at once, one succeeds.
     *
     * @param step the time step of the code
     * @return whether the challenge was open and the code unused
     */
    boolean redeem(UUID user, UUID challenge, long step, Instant now) {
        return jdbi.inTransaction(handle -> {
            boolean redeemed = close(handle, user, challenge, now) && use(handle, user, step);
            if (!redeemed) {
                handle.rollback();
            }
            return redeemed;
        });
    }

    private static boolean close(Handle handle, UUID user, UUID challenge, Instant now) {
        return handle.createUpdate("DELETE FROM challenges WHERE user_id = :user AND id = :id AND expires > :now")
                        .bind("user", user)
                        .bind("id", challenge)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static boolean use(Handle handle, UUID user, long step) {
        return handle.createUpdate("UPDATE users SET otp_step = :step WHERE id = :user AND otp_step < :step")
                        .bind("user", user)
                        .bind("step", step)
                        .execute()
                == 1;
    }
}
