package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The classes that a sub-resource locator can return, where its Java type leaves it open: an interface, an abstract class,
 * {@code Object}.
 *
 * <pre>{@code
 * @Path("{kind}")
 * @Locates({Drafts.class, Archive.class})
 * public Folder folder(@PathParam("kind") String kind) { … }
 * }</pre>
 *
 * <p><b>At compile time:</b> the endpoints of each class are endpoints of the application, with the path of the locator in
 * front. No class at all, a class that is no subtype of what the method returns, or one that cannot be instantiated
 * is an error ({@code UnresolvableEndpoint}), and so is the annotation on a method that is no locator
 * ({@code UnenforcedAnnotation}). A sealed type needs no annotation.
 *
 * <p><b>At run time:</b> a request that a locator leads to an object of any other class is refused.
 *
 * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#sub_resources">Jakarta REST
 *     3.1, section 3.4.1</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Locates {

    /** The classes; at least one. */
    Class<?>[] value();
}
