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
 * <p><b>Not enforced yet.</b> Until it is, using it is a compile error ({@code UnenforcedAnnotation}), because a policy
 * that only looks like one is worse than none. It will drop an element of somebody else, or refuse the whole response with
 * 500: the application was about to leak it.
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
