package dev.portcullis.runtime.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portcullis.runtime.ConfigProperties;
import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.SharedStoreTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresqlLimitStoreTest extends SharedStoreTest {

    private static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZg==";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final AttemptLimit LOGIN = new AttemptLimit("login", 5, HOUR, HOUR);
    private static final RateLimit ONCE = new RateLimit("once", List.of(RateWindow.of(1, HOUR, 1)));

    /** What is decided is tested here, on machines that may be busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Postgresql database;
    private static PostgresqlLimitStore store;
    private static PostgresqlLimitStore other;

    @BeforeAll
    static void start() {
        database = Postgresql.start();
        database.migrate();
        store = PostgresqlLimitStore.of(database.pool(), PATIENCE);
        other = PostgresqlLimitStore.of(database.pool(), PATIENCE);
    }

    @AfterAll
    static void stop() {
        store.close();
        other.close();
        database.close();
    }

    @Override
    protected LimitStore at(long micros) {
        return store.at(micros);
    }

    @Override
    protected List<LimitStore> nodes() {
        return List.of(store, other);
    }

    @Test
    void aServerThatIsHeldFailsTheDecisionAndThenGoesOn() {
        LimitKey key = new LimitKey(-4, 0);
        Reservation reservation = store.reserve(LOGIN, key);
        database.hold();
        try {
            assertThatIllegalStateException().isThrownBy(() -> store.reserve(LOGIN, key));
        } finally {
            database.goOn();
        }
        assertThat(settled(key, reservation)).isEqualTo(4);
    }

    @Test
    void whatHasExpiredIsDeletedAndNothingElse() throws SQLException {
        LimitKey old = new LimitKey(-6, 0);
        LimitKey locked = new LimitKey(-7, 0);
        store.at(1_000_000).consume(ONCE, old);
        store.at(1_000_000).reserve(LOGIN, old);
        for (int guess = 0; guess < 5; guess++) {
            store.settle(LOGIN, locked, store.reserve(LOGIN, locked), Outcome.FAILED);
        }
        store.consume(ONCE, locked);

        try (Pruning pruning = new Pruning(database.pool())) {
            pruning.run();
        }

        assertThat(database.rows("portcullis_rate", old)).isZero();
        assertThat(database.rows("portcullis_attempt", old)).isZero();
        assertThat(database.rows("portcullis_rate", locked)).isEqualTo(1);
        assertThat(store.reserve(LOGIN, locked).status()).isEqualTo(Reservation.Status.LOCKED);
    }

    @Test
    void aLogInThatSucceededLeavesNothingBehind() throws SQLException {
        LimitKey key = new LimitKey(-9, 0);
        store.settle(LOGIN, key, store.reserve(LOGIN, key), Outcome.FAILED);
        store.settle(LOGIN, key, store.reserve(LOGIN, key), Outcome.CLEARED);
        LimitKey unlocked = new LimitKey(-10, 0);
        store.settle(LOGIN, unlocked, store.reserve(LOGIN, unlocked), Outcome.FAILED);
        store.unlock(unlocked);

        try (Pruning pruning = new Pruning(database.pool())) {
            pruning.run();
        }

        assertThat(database.rows("portcullis_attempt", key)).isZero();
        assertThat(database.rows("portcullis_attempt", unlocked)).isZero();
    }

    @Test
    void theAddressOpensTheStore() {
        Map<String, Object> properties =
                Map.of("portcullis.limits.store", database.address(), "portcullis.secret", SECRET);
        LimitKey key = new LimitKey(-8, 0);
        assertThat(ConfigProperties.read(properties).limits().consume(ONCE, key).admitted())
                .isTrue();
        assertThat(store.consume(ONCE, key).admitted()).isFalse();
    }

    @Test
    void withoutTheMigrationNothingStarts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PostgresqlLimitStore.of(database.emptyDatabase()))
                .withMessageContaining("the migration V1__portcullis_limits.sql was not run");
    }

    @Test
    void aMistypedAddressSaysWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigProperties.read(
                        Map.of("portcullis.limits.store", "jdbc:mysql://localhost", "portcullis.secret", SECRET)))
                .withMessageContaining("jdbc:postgresql://localhost/limits");
    }

    /** How many failures are left; asked again while the server wakes up. */
    private static int settled(LimitKey key, Reservation reservation) {
        for (int attempt = 0; ; attempt++) {
            try {
                return store.settle(LOGIN, key, reservation, Outcome.FAILED).remaining();
            } catch (IllegalStateException e) {
                if (attempt == 100) {
                    throw e;
                }
            }
        }
    }
}
