package dev.portcullis.sample.images;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The images table. */
public final class Images {

    private static final RowMapper<Image> ROW = ConstructorMapper.of(Image.class);

    private final Jdbi jdbi;

    public Images(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public UUID add(Image image) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO images (id, owner, type, bytes) VALUES (:id, :owner, :type, :bytes)")
                .bindMethods(image)
                .bind("id", id)
                .execute());
        return id;
    }

    public Optional<Image> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT owner, type, bytes FROM images WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    /** Whose image it is, without its bytes. */
    public Optional<String> ownerOf(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT owner FROM images WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
