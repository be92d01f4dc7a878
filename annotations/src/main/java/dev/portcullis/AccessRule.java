package dev.portcullis;

/**
 * Decides whether a logged-in caller may call an endpoint; named by {@link AllowedBy}.
 *
 * <p>Implementations are called by many threads at once, before the body of the request is read.
 */
@FunctionalInterface
public interface AccessRule {

    /**
     * Decides one request.
     *
     * @param caller who asks; always logged in
     * @param request what is asked
     * @return true when the request may go on; an exception refuses it with 500
     */
    boolean allows(Caller caller, AccessRequest request);
}
