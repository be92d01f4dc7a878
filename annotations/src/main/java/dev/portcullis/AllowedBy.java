package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The application's own {@link AccessRule} decides which logged-in callers may call the endpoint: the seam for OAuth
 * scopes and for policy engines such as Cedar, OpenFGA or OPA.
 *
 * <pre>{@code
 * @POST
 * @Path("exports")
 * @AllowedBy(ExportScope.class)
 * public ExportView start(ExportRequest request) { … }
 * }</pre>
 *
 * <p><b>At run time:</b> nobody logged in: 401, and the rule is not asked. The rule says no: 403. The rule throws: 500,
 * the endpoint does not run.
 *
 * <p><b>At compile time:</b> a second access policy at the same place is an error ({@code ConflictingAccessPolicy}).
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/">OWASP API5:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/863.html">CWE-863</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface AllowedBy {

    /** The rule to ask. */
    Class<? extends AccessRule> value();
}
