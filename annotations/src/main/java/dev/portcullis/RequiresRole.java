package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Only callers with one of these roles (or all of them) may call the endpoint.
 *
 * <pre>{@code
 * @DELETE
 * @Path("{id}")
 * @RequiresRole("admin")
 * public void delete(@PathParam("id") UUID id) { … }
 * }</pre>
 *
 * <p><b>At compile time:</b> no role, a blank role and a role with white space around it are errors ({@code EmptyRoles});
 * a role outside the {@link RoleCatalog}, where one is declared, is an error ({@code UnknownRole}); a second access
 * policy at the same place is an error ({@code ConflictingAccessPolicy}).
 *
 * <p><b>At run time:</b> roles are asked of {@code SecurityContext.isUserInRole}. Nobody logged in: 401 with
 * {@code WWW-Authenticate}. Logged in without the role: 403. The body of the method has not run and the body of the
 * request has not been parsed.
 *
 * <p>{@code jakarta.annotation.security.RolesAllowed} is an exact synonym of {@code match = ANY}.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/">OWASP API5:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/862.html">CWE-862</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface RequiresRole {

    /** The names of the roles, as {@code SecurityContext.isUserInRole} knows them; at least one, compared exactly. */
    String[] value();

    /** Whether one of the roles is enough ({@link Match#ANY}, the default) or every one is needed. */
    Match match() default Match.ANY;

    /** How many of the listed roles the caller needs. */
    enum Match {
        /** One of the roles is enough. */
        ANY,
        /** Every role is needed. */
        ALL
    }
}
