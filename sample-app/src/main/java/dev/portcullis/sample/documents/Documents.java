package dev.portcullis.sample.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The documents table. */
public final class Documents {

    private static final RowMapper<DocumentView> ROW = ConstructorMapper.of(DocumentView.class);
    private static final String ADD = """
            INSERT INTO documents (id, owner, title, content, changed)
            VALUES (:id, :owner, :title, :content, :changed)""";

    private final Jdbi jdbi;
    private final Clock clock;

    public Documents(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Every document, the one changed last first. */
    public List<DocumentView> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM documents ORDER BY changed DESC, id")
                .map(ROW)
                .list());
    }

    /** The documents of one user, the one changed last first. */
    public List<DocumentView> ownedBy(String owner) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM documents WHERE owner = :owner ORDER BY changed DESC, id")
                        .bind("owner", owner)
                        .map(ROW)
                        .list());
    }

    public Optional<DocumentView> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM documents WHERE id = :id")
                .bind("id", id)
                .map(ROW)
                .findOne());
    }

    public DocumentView create(String owner, DocumentText text) {
        DocumentView document =
                new DocumentView(UUID.randomUUID(), owner, text.title(), text.content(), clock.instant());
        jdbi.useHandle(handle -> handle.createUpdate(ADD).bindMethods(document).execute());
        return document;
    }

    /** Replaces the text of a document; empty when there is none with this id. */
    public Optional<DocumentView> replace(UUID id, DocumentText text) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE documents SET title = :title, content = :content, changed = :now WHERE id = :id")
                .bindMethods(text)
                .bind("now", clock.instant())
                .bind("id", id)
                .execute());
        return find(id);
    }

    /**
     * Deletes a document.
     *
     * @return whether there was one with this id
     */
    public boolean delete(UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("DELETE FROM documents WHERE id = :id")
                        .bind("id", id)
                        .execute())
                == 1;
    }
}
