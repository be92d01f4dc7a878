package dev.portcullis.attacks;

import dev.portcullis.runtime.postgresql.Postgresql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class PostgresqlOutageTest extends OutageTest {

    private static Postgresql postgresql;

    @BeforeAll
    static void startPostgresql() {
        postgresql = Postgresql.start();
        postgresql.migrate();
    }

    @AfterAll
    static void stopPostgresql() {
        postgresql.close();
    }

    @Override
    String address() {
        return postgresql.address();
    }

    @Override
    void hold() {
        postgresql.hold();
    }

    @Override
    void goOn() {
        postgresql.goOn();
    }

    @Override
    void kill() {
        postgresql.kill();
    }

    @Override
    void startAgain() {
        postgresql.startAgain();
    }

    /** In the store and in the memory meanwhile: what was locked in the store is locked when it is back. */
    @Override
    int mostVerified() {
        return 10;
    }
}
