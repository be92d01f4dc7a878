package dev.portcullis.sample.users;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The users table, but for what the log-in keeps in it. */
public final class Users {

    private static final RowMapper<UserView> ROW = ConstructorMapper.of(UserView.class);

    private final Jdbi jdbi;

    public Users(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<UserView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, username, email, role, password_hash FROM users WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    /**
     * Deletes a user with everything that belongs to the user: the schema cascades to documents, images and open
     * challenges.
     *
     * @return whether there was such a user
     */
    public boolean delete(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM users WHERE id = :id")
                        .bind("id", id)
                        .execute())
                == 1;
    }
}
