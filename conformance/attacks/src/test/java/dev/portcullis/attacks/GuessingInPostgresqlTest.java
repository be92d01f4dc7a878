package dev.portcullis.attacks;

import dev.portcullis.runtime.postgresql.Postgresql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

final class GuessingInPostgresqlTest extends SharedGuessingTest {

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
    String store() {
        return postgresql.address();
    }
}
