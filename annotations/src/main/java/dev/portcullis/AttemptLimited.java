package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * So many wrong guesses at one account, then the account is locked: for log-in, one-time codes and password reset.
 *
 * <pre>{@code
 * @POST
 * @Path("login")
 * @PublicAccess(reason = "Callers have no token before they log in")
 * @AttemptLimited(max = 5, lockFor = "PT1H", key = "username", group = "login", onSuccess = OnSuccess.KEEP)
 * public Challenge login(Credentials credentials) { … }
 * }</pre>
 *
 * <p>An attempt is <em>reserved</em> before the method runs and <em>settled</em> by its outcome, so that a hundred
 * parallel guesses are at most {@link #max()} verified ones. While the account is locked nothing is verified, counted or
 * extended, and the right password is refused too. Accounts that do not exist behave identically.
 *
 * <p><b>At compile time:</b> an endpoint that takes something like a credential without this annotation is an error
 * ({@code MissingAttemptLimit}); numbers out of range and groups that disagree are errors ({@code InvalidLimit}, {@code LimitNameClash}); a key
 * that does not exist or is no text is an error ({@code UnboundLimitKey}).
 *
 * <p><b>At run time:</b> a failed attempt carries the member {@code attempts-remaining}; a locked account answers 429
 * with {@code Retry-After}.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa2-broken-authentication/">OWASP API2:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/307.html">CWE-307</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AttemptLimited {

    /** Failures until the account locks; 1 to 100 (NIST SP 800-63B allows no more). Default 5. */
    int max() default 5;

    /** How long the account stays locked, an ISO-8601 duration in whole seconds, {@code PT1M} to {@code P7D}. */
    String lockFor() default "PT15M";

    /** Failures older than this are forgotten; an ISO-8601 duration, by default {@link #lockFor()}. */
    String within() default "";

    /**
     * What names the account: the parameter as the caller sends it, or the property of the body. Compared after Unicode
     * normalisation (NFKC), without white space around it, ignoring case. More than 320 characters, which no address has
     * (RFC 5321), are refused with 400.
     */
    String key();

    /**
     * Endpoints of one group count together. Every path to the same secret belongs to one group: log-in, one-time code,
     * change of password. By default a group of its own.
     */
    String group() default "";

    /** Which requests count as an attempt; default {@link CountOn#FAILURE}. */
    CountOn countOn() default CountOn.FAILURE;

    /**
     * With {@link CountOn#FAILURE}: the response statuses that are a failed attempt; 400 to 499. A failure that only the
     * content tells, {@code 200} with {@code "success": false}, is none.
     */
    int[] failure() default {401, 403};

    /** What a successful attempt does to the account's count; default {@link OnSuccess#CLEAR}. */
    OnSuccess onSuccess() default OnSuccess.CLEAR;

    /**
     * Failures over all accounts of the group from one client, within {@link #within()}, until that client has to wait
     * {@link #lockFor()}; at least {@link #max()}. Success never clears it. Default 50.
     */
    int maxPerClient() default 50;

    /**
     * How long a request may wait while as many attempts are under way as could still fail, so that many devices of one
     * account can log in at once; an ISO-8601 duration, {@code PT0S} to {@code PT10S}, default two seconds. Then it is
     * answered with 429 and {@code Retry-After: 1}, and nothing is counted.
     */
    String waitForInFlight() default "PT2S";

    /**
     * Whether a failed attempt is told how many are left, as {@code attempts-remaining} (NIST SP 800-63B asks for it);
     * default true.
     */
    boolean tellRemaining() default true;

    /** Which requests count as an attempt. */
    enum CountOn {
        /** Those that end in one of the {@link AttemptLimited#failure()} statuses. */
        FAILURE,
        /** All of them, for endpoints whose answer never tells, such as a forgotten password. */
        EVERY_CALL
    }

    /** What a successful attempt does to the count of the account. */
    enum OnSuccess {
        /** The account's failures are forgotten: the caller has proven everything there is to prove. */
        CLEAR,
        /**
         * The failures stay: this is one step of several. With {@code CLEAR} at the first of two factors, an attacker who
         * knows the password could clear the count between guesses at the second.
         */
        KEEP
    }
}
