package dev.portcullis.runtime.guard;

import dev.portcullis.AccessRule;
import dev.portcullis.LimitKeyResolver;
import dev.portcullis.LoadingOwnershipRule;
import dev.portcullis.NestedOwnershipRule;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnershipRule;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through its guard. Every check returns whether the request may go on; after the first refusal
 * all return false.
 */
public interface GuardedRequest {

    /** Where a parameter comes from. */
    enum Input {
        PATH,
        QUERY,
        HEADER,
        FORM,
        COOKIE,
        MATRIX
    }

    // --- access

    /** Anyone may call: {@code @PublicAccess}. */
    boolean anyone();

    /** Nobody may call: {@code @DenyAll}. */
    boolean nobody();

    /** The caller must be logged in. */
    boolean authenticated();

    /** The caller must be logged in and have one of the roles. */
    boolean anyRole(String... roles);

    /** The caller must be logged in and the application's rule must allow it. */
    boolean allowedBy(Supplier<? extends AccessRule> rule);

    /**
     * Refuses every request, because the compiler found no policy that could be enforced and was told to go on.
     *
     * @param finding the name of the rule that found it
     */
    boolean unenforceable(String finding);

    // --- rates and attempts

    /**
     * Counts the request against a limit.
     *
     * @param values what it counts by, as far as the caller sends it or it is {@linkplain #resolved resolved}; requests
     *     without a value share one count
     */
    boolean rate(RatePolicy policy, @Nullable Object... values);

    /**
     * Counts what the request costs against a limit.
     *
     * @param cost a whole number; null, and whatever is less than the cost of the policy, stands for that
     */
    boolean cost(RatePolicy policy, @Nullable Number cost, @Nullable Object... values);

    /** Counts the bytes of the body against a limit: at once when their number is announced, else as they come. */
    boolean contentBytes(RatePolicy policy, @Nullable Object... values);

    /** Counts the request as long as it is answered. */
    boolean concurrent(ConcurrencyPolicy policy, @Nullable Object... values);

    /**
     * What a resolver tells of the caller.
     *
     * @return null when it tells nothing, and when the request was refused
     */
    @Nullable
    String resolved(Supplier<? extends LimitKeyResolver> resolver);

    /**
     * Reserves an attempt, settled by the response.
     *
     * @param account what the caller sent as the account's name; requests without one share one count
     */
    boolean attempt(AttemptPolicy policy, @Nullable Object account);

    // --- sizes

    /** The body may have so many bytes, as sent and as decoded. */
    boolean bodyAtMost(long bytes);

    /** The body may have as many bytes as the configuration allows by default. */
    boolean bodyWithinDefault();

    /**
     * Reads the fields of a form, so that they can be checked, and puts it back for the server. A form that servers would
     * read differently is refused: other charsets than UTF-8, malformed escapes, a body that is read already.
     */
    boolean form();

    /** Every value of a parameter may have so many UTF-16 characters. */
    boolean text(Input input, String name, long max);

    /** Every value of a parameter may have as many UTF-16 characters as the configuration allows by default. */
    boolean text(Input input, String name);

    /** Every value of a parameter may have as many characters as the configuration allows for a number. */
    boolean number(Input input, String name);

    /** A parameter may occur so many times. */
    boolean elements(Input input, String name, long max);

    /** A parameter may occur as many times as the configuration allows by default. */
    boolean elements(Input input, String name);

    // --- ownership: with names of their own and parameters, not their values, because a generic call inside of an
    // overloaded one costs javac more than the rest of a guard's checks together

    /**
     * The one value of a parameter, exactly as the method will receive it.
     *
     * @return null when the request was refused: no value, an empty one, several, or one that does not convert (404 for
     *     the path, 400 otherwise)
     */
    <T> @Nullable T value(Parameter<T> parameter);

    /**
     * All values of a parameter, exactly as the method will receive them.
     *
     * @return none when the caller sends none; null when the request was refused: an empty value, or one that does not
     *     convert
     */
    <T> @Nullable List<T> values(Parameter<T> parameter);

    /**
     * The one value of a parameter that a limit counts by; the caller may leave it out.
     *
     * @return null when there is none or an empty one, and when the request was refused: several, or one that does not
     *     convert
     */
    <T> @Nullable T optionalValue(Parameter<T> parameter);

    /**
     * The rule must grant the object that the {@linkplain #value one value} of a parameter names.
     *
     * @param onDenied the answer for an object of somebody else
     * @param exceptRoles callers with one of these roles are not asked
     */
    <I> boolean owns(
            Supplier<? extends OwnershipRule<I>> rule,
            Parameter<? extends I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles);

    /**
     * The rule must grant the object inside of another one.
     *
     * @param parent names the object around it
     */
    <P, I> boolean ownsNested(
            Supplier<? extends NestedOwnershipRule<P, I>> rule,
            Parameter<? extends P> parent,
            Parameter<? extends I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles);

    /** The rule must grant the object whose identifier is the body. */
    <I> boolean ownsBody(
            Supplier<? extends OwnershipRule<I>> rule, I body, OwnedBy.OnDenied onDenied, String... exceptRoles);

    /**
     * The rule must grant the object that a member of the body names.
     *
     * @param id the identifier; null when the body does not have it, which refuses the request
     */
    <I> boolean ownsMember(
            Supplier<? extends OwnershipRule<I>> rule,
            String name,
            @Nullable I id,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles);

    /**
     * The rule must load the object and grant it; the method receives what it has loaded. Callers who are not asked
     * about ownership get the object loaded, too.
     */
    <I, T> boolean ownsLoaded(
            Supplier<? extends LoadingOwnershipRule<I, T>> rule,
            Parameter<I> parameter,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles);

    /**
     * The rule must grant all objects, in one decision.
     *
     * @param ids the identifiers; null only when the request was refused; one that is null refuses the request
     */
    <I> boolean ownsAll(
            Supplier<? extends OwnershipRule<I>> rule,
            @Nullable Collection<? extends @Nullable I> ids,
            OwnedBy.OnDenied onDenied,
            String... exceptRoles);
}
