package dev.portcullis;

import java.util.Optional;

/**
 * Loads the object behind an identifier and decides about it; the resource method may then receive the object itself, so
 * that nothing is loaded twice and nothing can change between the decision and the use.
 *
 * <pre>{@code
 * public final class DocumentOwnership implements LoadingOwnershipRule<UUID, Document> {
 *     public Optional<Document> load(UUID id) { return documents.find(id); }
 *
 *     public boolean owns(Caller caller, Document document) { return document.owner().equals(caller.name()); }
 * }
 *
 * @GET
 * @Path("{id}")
 * @Authenticated
 * public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) Document document) { … }
 * }</pre>
 *
 * <p>The parameter may also be of the type of the identifier; then the rule is asked like any other. Callers with one of
 * {@link OwnedBy#exceptRoles()} are not asked about ownership, and get the object loaded all the same.
 *
 * @param <I> the type of the identifier
 * @param <T> the type of the object, which a parameter may have
 */
public interface LoadingOwnershipRule<I, T> extends OwnershipRule<I> {

    /**
     * Loads the object.
     *
     * @param id the identifier, converted
     * @return empty when there is no such object: the request is refused with 404
     */
    Optional<T> load(I id);

    /**
     * Whether the caller may touch the object.
     *
     * @param caller who asks; always logged in
     * @param object what {@link #load} has returned
     */
    boolean owns(Caller caller, T object);

    /** Loads the object and decides about it. */
    @Override
    default Decision decide(Caller caller, I id) {
        return load(id).map(object -> owns(caller, object) ? Decision.GRANTED : Decision.DENIED)
                .orElse(Decision.ABSENT);
    }
}
