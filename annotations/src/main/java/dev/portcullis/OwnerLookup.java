package dev.portcullis;

import java.util.Optional;

/**
 * The usual {@link OwnershipRule}: every object has one owner, known by name.
 *
 * <pre>{@code
 * final class DocumentOwnership implements OwnerLookup<UUID> {
 *     public Optional<String> ownerOf(UUID id) {
 *         return documents.find(id).map(Document::owner);
 *     }
 * }
 * }</pre>
 *
 * @param <I> the type of the identifier
 */
public interface OwnerLookup<I> extends OwnershipRule<I> {

    /**
     * Looks up who owns an object.
     *
     * @param id the identifier, converted
     * @return the owner's {@linkplain Caller#name() name}, compared exactly; empty when there is no such object
     */
    Optional<String> ownerOf(I id);

    /** {@link Decision#ABSENT} without an owner, else whether the owner is the caller. */
    @Override
    default Decision decide(Caller caller, I id) {
        return ownerOf(id)
                .map(owner -> owner.equals(caller.name()) ? Decision.GRANTED : Decision.DENIED)
                .orElse(Decision.ABSENT);
    }
}
