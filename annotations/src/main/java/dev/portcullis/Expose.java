package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This property may leave the server. A property without it never does.
 *
 * <pre>{@code
 * record UserView(
 *         @Expose UUID id,
 *         @Expose String name,
 *         @Expose(roles = "admin", owner = "name") @Sensitive(Sensitive.Kind.PERSONAL) String email,
 *         String passwordHash) {}
 * }</pre>
 *
 * <p>There is no "all of this type", so that a property that is added later stays inside until somebody says otherwise.
 *
 * <p><b>At compile time:</b> a type that reaches a response without an exposed property is an error
 * ({@code UndeclaredExposure}); a sensitive property without a condition is an error ({@code SensitiveExposure}).
 * An annotation of Jackson or JSON-B that would take the property out, or change its form in a way that is not followed, is an
 * error, too ({@code ContradictoryExposure}, {@code ShapeChangingAnnotation}). Of a type that cannot be annotated,
 * {@link ExposeType} says what may leave.
 *
 * <p><b>At run time</b> a generated writer reads the declared properties of the declared type and nothing else: what a
 * subclass, a map or a serializer would add cannot leave; a sealed type is written by the subclass that the object is of. A property whose condition does not hold is left out, as if it
 * did not exist.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/">OWASP API3:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/213.html">CWE-213</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Expose {

    /** Only callers with one of these roles receive it; empty, the default, is no condition on roles. */
    String[] roles() default {};

    /**
     * The property of the same object that holds the {@linkplain Caller#name() name} of its owner, as text, a {@code UUID} or
     * a whole number: the owner receives it.
     * With {@link #roles()} either of the two is enough.
     */
    String owner() default "";
}
