package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint answers so many requests in a period, for each client, caller, value or altogether.
 *
 * <pre>{@code
 * @POST
 * @Authenticated
 * @RateLimited(permits = 5, per = "PT1H", by = RateLimited.Key.CALLER)
 * public ImageView upload(@MaxSize(1_048_576) byte[] image) { … }
 * }</pre>
 *
 * <p>The limiter is a token bucket (GCRA): {@link #burst()} requests at once, refilled evenly at {@code permits / per}.
 * A method, or class, may carry several; every one must admit the request. On a class each endpoint has a limit of its
 * own.
 *
 * <p><b>At compile time:</b> numbers out of range or contradictory are errors ({@code InvalidLimit}); a key that does not
 * exist, or {@link Key#CALLER} where callers may be anonymous, is an error ({@code UnboundLimitKey}).
 *
 * <p><b>At run time:</b> limits by client are counted before the caller is known, all others after access has been
 * decided. Over the limit: 429 with {@code Retry-After}, {@code RateLimit-Policy} and {@code RateLimit} fields
 * (draft-ietf-httpapi-ratelimit-headers-10) and a problem of type {@code quota-exceeded}. Responses within the limit
 * carry the two {@code RateLimit} fields too.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/">OWASP API4:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/770.html">CWE-770</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@Repeatable(RateLimited.List.class)
public @interface RateLimited {

    /** Requests per {@link #per() period}; 1 to 1,000,000,000. */
    long permits();

    /** The period, an ISO-8601 duration in whole seconds, {@code PT1S} to {@code P31D}. */
    String per();

    /** Requests that may come at once, at most {@link #permits()}; 0, the default, stands for {@code permits}. */
    long burst() default 0;

    /** What is counted apart; several together form one composite key. Default {@link Key#CLIENT}. */
    Key[] by() default Key.CLIENT;

    /**
     * With {@link Key#PARAMETER}: the parameter as the caller sends it, or the property of the body
     * ({@code "username"}, {@code "account.email"}).
     */
    String parameter() default "";

    /**
     * The name of the limit in header fields and reports: 1 to 64 of {@code a-z}, {@code 0-9}, {@code .}, {@code _},
     * {@code -}. By default made of the names of the class and the method.
     */
    String name() default "";

    /** What requests are counted by. */
    enum Key {
        /** The network client: the address of the peer; IPv6 addresses by their /64 network. */
        CLIENT,
        /** The logged-in caller's name. */
        CALLER,
        /** The endpoint itself: one count for everybody. */
        ENDPOINT,
        /** The value of {@link RateLimited#parameter()}; requests without a value share one count. */
        PARAMETER
    }

    /** Several {@link RateLimited} at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE})
    @interface List {

        /** The annotations; every one must admit the request. */
        RateLimited[] value();
    }
}
