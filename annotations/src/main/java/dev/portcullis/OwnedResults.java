package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every element of the returned collection belongs to the caller, and that is checked on the way out.
 *
 * <pre>{@code
 * @GET
 * @Authenticated
 * @OwnedResults(property = "owner", exceptRoles = "admin")
 * public List<DocumentView> list() { … }
 * }</pre>
 *
 * <p>It stands on a method that returns a class with that property, or a {@code List}, {@code Set}, {@code Collection} or
 * {@code Optional} of it, at once or by a {@code CompletionStage}. On a class it holds for those of its methods that do.
 *
 * <p><b>At compile time:</b> a property that is not there or has no getter is an error ({@code
 * UnboundOwnershipParameter}), and so is a result whose owners cannot be read ({@code OwnershipTypeMismatch}). Where it
 * is the only check of a method that changes state, what must not happen has happened ({@code LateOwnershipCheck}).
 *
 * <p><b>At run time:</b> what belongs to somebody else never leaves. {@link Foreign#REJECT}: the response is a 500 and an
 * event, because the application was about to leak it. {@link Foreign#DROP}: it is left out of the collection; a single
 * object is always refused.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/639.html">CWE-639</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface OwnedResults {

    /** The property of the element that holds the owner's {@linkplain Caller#name() name}. It need not be exposed. */
    String property();

    /** What happens to an element of somebody else; default {@link Foreign#REJECT}. */
    Foreign foreign() default Foreign.REJECT;

    /** Callers with one of these roles receive everything. */
    String[] exceptRoles() default {};

    /** The treatment of an element that belongs to somebody else. */
    enum Foreign {
        /** The whole response becomes a 500, and an event is raised. */
        REJECT,
        /** The element is left out. */
        DROP
    }
}
