package dev.portcullis;

import java.util.Optional;

/**
 * Tells what a {@link RateLimited} with {@link RateLimited.Key#RESOLVED} counts by: the tenant of a caller, the API key that
 * it was authenticated with, the plan that it has paid for.
 *
 * <pre>{@code
 * public final class Tenant implements LimitKeyResolver {
 *     public Optional<String> keyOf(Caller caller, AccessRequest request) {
 *         return Optional.of(((VaultPrincipal) caller.principal()).tenant());
 *     }
 * }
 * }</pre>
 *
 * <p>Answer with what the authentication has established. A header that nobody has verified is no key: whoever sends another
 * value with each request is never limited (CWE-799).
 *
 * <p>Implementations are called by many threads at once, before the body of the request is read.
 */
@FunctionalInterface
public interface LimitKeyResolver {

    /**
     * What one request is counted by.
     *
     * @param caller who asks; always logged in
     * @param request what is asked
     * @return empty when there is nothing to tell; all such requests share one count. An exception refuses the request
     *     with 500
     */
    Optional<String> keyOf(Caller caller, AccessRequest request);
}
