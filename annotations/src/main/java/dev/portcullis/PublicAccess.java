package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Anyone may call the endpoint, logged in or not, and the reason is on record.
 *
 * <pre>{@code
 * @GET
 * @Path("/health")
 * @PublicAccess(reason = "The load balancer asks without credentials; the answer says up or down and nothing else")
 * public Health health() { … }
 * }</pre>
 *
 * <p><b>At compile time:</b> a blank reason is an error ({@code MissingReason}); a public endpoint that changes state,
 * takes credentials or takes files needs a rate limit ({@code MissingRateLimit}).
 *
 * <p>{@code jakarta.annotation.security.PermitAll} means the same; it cannot carry a reason, which is a warning.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/306.html">CWE-306</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface PublicAccess {

    /** Why nobody needs to log in here, for the reviewer who reads the policy report. Not blank. */
    String reason();
}
