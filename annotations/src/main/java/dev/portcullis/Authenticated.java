package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every logged-in caller may call the endpoint, whatever the roles.
 *
 * <pre>{@code
 * @GET
 * @Authenticated
 * public List<DocumentView> mine(@Context SecurityContext caller) { … }
 * }</pre>
 *
 * <p>Being logged in says nothing about <em>whose</em> object is asked for: an identifier in the path still needs
 * {@link OwnedBy} or {@link NotOwned}.
 *
 * <p><b>At run time:</b> a caller is logged in when {@code SecurityContext.getUserPrincipal()} is a principal with a
 * name. Otherwise 401 with {@code WWW-Authenticate}.
 *
 * <p><b>At compile time:</b> a second access policy at the same place is an error ({@code ConflictingAccessPolicy}).
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/306.html">CWE-306</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PACKAGE})
public @interface Authenticated {}
