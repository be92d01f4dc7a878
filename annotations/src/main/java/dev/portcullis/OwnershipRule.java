package dev.portcullis;

import java.util.Collection;

/**
 * Decides whether a caller may touch the object with an identifier; named by {@link OwnedBy}.
 *
 * <p>Implementations are called by many threads at once. An exception refuses the request with 500.
 *
 * @param <I> the type of the identifier, exactly as the resource method receives it (boxed when primitive)
 * @see OwnerLookup
 */
@FunctionalInterface
public interface OwnershipRule<I> {

    /**
     * Decides about one object.
     *
     * @param caller who asks; always logged in
     * @param id the identifier, converted
     */
    Decision decide(Caller caller, I id);

    /**
     * Decides about several objects of one request; only {@link Decision#GRANTED} for all of them lets it pass. Override
     * it when one query can answer for all.
     *
     * @param caller who asks; always logged in
     * @param ids the identifiers, converted
     * @return the first decision that is not {@link Decision#GRANTED}, else {@link Decision#GRANTED}
     */
    default Decision decideAll(Caller caller, Collection<? extends I> ids) {
        for (I id : ids) {
            Decision decision = decide(caller, id);
            if (decision != Decision.GRANTED) {
                return decision;
            }
        }
        return Decision.GRANTED;
    }
}
