package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint answers so many requests in a period, for each client, caller, tenant, value or altogether.
 *
 * <pre>{@code
 * @POST
 * @Authenticated
 * @RateLimited(permits = 5, per = "PT1H", by = RateLimited.Key.CALLER)
 * public ImageView upload(@MaxSize(1_048_576) byte[] image) { … }
 * }</pre>
 *
 * <p>The limiter is a token bucket (GCRA): {@link #burst()} requests at once, refilled evenly at {@code permits / per}.
 * A method, or class, may carry several; every one must admit the request. Those that count by the same are the windows
 * of one limit, decided together: a request that one of them refuses uses up nothing of the others. On a class each
 * endpoint has a limit of its own, unless it is given a {@link #name()}.
 *
 * <pre>{@code
 * // 10 at once, 100 a minute: one limit of two windows.
 * @RateLimited(permits = 10, per = "PT1S", by = Key.CALLER)
 * @RateLimited(permits = 100, per = "PT1M", by = Key.CALLER)
 *
 * // 20 files and 500 MB a day for each caller, two of them at a time.
 * @RateLimited(permits = 20, per = "P1D", by = Key.CALLER)
 * @RateLimited(permits = 500_000_000, per = "P1D", by = Key.CALLER, unit = Unit.CONTENT_BYTES)
 * @RateLimited(permits = 2, by = Key.CALLER, unit = Unit.CONCURRENT)
 * }</pre>
 *
 * <p>The numbers of a limit can be changed for an installation: {@code portcullis.rate.<name>=50/PT1M}.
 *
 * <p><b>At compile time:</b> numbers out of range or contradictory are errors ({@code InvalidLimit}), as are different
 * limits of one name ({@code LimitNameClash}); a key that does not exist, or {@link Key#CALLER} where callers may be
 * anonymous, is an error ({@code UnboundLimitKey}).
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

    /** How much of the {@link #unit()} per {@link #per() period}; 1 to 1,000,000,000. */
    long permits();

    /**
     * The period, an ISO-8601 duration in whole seconds, {@code PT1S} to {@code P31D}. Required, except for {@link
     * Unit#CONCURRENT}, which knows no time.
     */
    String per() default "";

    /** How much may come at once, at most {@link #permits()}; 0, the default, stands for {@code permits}. */
    long burst() default 0;

    /** What is counted; default {@link Unit#REQUESTS}. */
    Unit unit() default Unit.REQUESTS;

    /** What one request costs, 1 to {@link #burst()}; default 1. */
    long cost() default 1;

    /**
     * The number that says what this request costs, by the name of a parameter or property of the body, such as the
     * {@code size} of a page; at least {@link #cost()}, which is also the cost when the caller sends none. A cost above
     * the burst is answered with 400. By default every request costs the same.
     */
    String costBy() default "";

    /** What is counted apart; several together form one composite key. Default {@link Key#CLIENT}. */
    Key[] by() default Key.CLIENT;

    /**
     * With {@link Key#PARAMETER}: the parameter as the caller sends it, or the property of the body
     * ({@code "username"}, {@code "account.email"}).
     */
    String parameter() default "";

    /** With {@link Key#RESOLVED}: what tells the tenant, the API key or whatever else is counted by. */
    Class<? extends LimitKeyResolver> resolver() default LimitKeyResolver.class;

    /**
     * The name of the limit in header fields, reports and the configuration: 1 to 64 of {@code a-z}, {@code 0-9}, {@code
     * .}, {@code _}, {@code -}. Endpoints whose limits have one name count together. By default made of the names of the
     * class and the method, and of that endpoint alone.
     */
    String name() default "";

    /** What is counted. */
    enum Unit {
        /** Requests, or what they {@linkplain RateLimited#cost() cost}. */
        REQUESTS,
        /**
         * Bytes of bodies as sent: those announced before they come, others as they come. Needs a {@link MaxSize} of the
         * body, at most the {@link RateLimited#burst()}.
         */
        CONTENT_BYTES,
        /**
         * Requests that are answered at the same time. One that was not answered after 60 seconds
         * ({@code portcullis.limits.lease-seconds}) is no longer counted; streams of events count as long as they last.
         */
        CONCURRENT
    }

    /** What requests are counted by. */
    enum Key {
        /**
         * The network client: the address of the peer, or what trusted proxies say it is. IPv6 addresses count by their /64
         * network, and sixteen times as much is for the /48 around it.
         */
        CLIENT,
        /** The logged-in caller's name. */
        CALLER,
        /** The endpoint itself: one count for everybody. */
        ENDPOINT,
        /** The value of {@link RateLimited#parameter()}; requests without a value share one count. */
        PARAMETER,
        /** What {@link RateLimited#resolver()} tells; callers for whom it tells nothing share one count. */
        RESOLVED
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
