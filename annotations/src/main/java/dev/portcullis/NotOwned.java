package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This identifier names nothing that belongs to anybody, and the reason is on record: the only opt-out of
 * {@link OwnedBy}.
 *
 * <pre>{@code
 * @GET
 * @Path("countries/{code}")
 * @Authenticated
 * public CountryView country(@PathParam("code") @NotOwned(reason = "Reference data, the same for everyone") String code) { … }
 * }</pre>
 *
 * <p>On the type of the identifier ({@code @NotOwned(reason = "…") record CountryCode(String value)}) it is said once for
 * every endpoint that takes one.
 *
 * <p><b>At compile time:</b> a blank reason is an error ({@code MissingReason}); {@link #id()} that names no parameter is
 * an error ({@code UnboundOwnershipParameter}).
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/">OWASP API1:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/639.html">CWE-639</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface NotOwned {

    /** Why ownership does not matter here, for the reviewer who reads the policy report. Not blank. */
    String reason();

    /** On a method or class: the names of the parameters it speaks of, at least one. Elsewhere it stays empty. */
    String[] id() default {};
}
