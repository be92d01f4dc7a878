package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The policies of a resource class that comes in a jar and cannot be annotated. It stands on an interface that repeats the
 * resource methods, by name and parameter types, and carries their policies:
 *
 * <pre>{@code
 * @PolicyFor(type = StatusResource.class)
 * @RequiresRole("operator")
 * interface StatusPolicy {
 *     @OpaqueBody(reason = "one word")
 *     String get();
 * }
 * }</pre>
 *
 * <p><b>At compile time:</b> the endpoints of the class are endpoints of the application, and the policies of the interface
 * are in force on them. An endpoint that the interface leaves out has only what stands on the interface itself; a method
 * that repeats none is an error ({@code UnresolvableEndpoint}), and so is a class that is compiled here, where its own
 * annotations say it.
 *
 * <p><b>At run time:</b> the guard, which stands in the package of the interface and is called after it, is found like any
 * other.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PolicyFor {

    /** The resource class; it has to be public. */
    Class<?> type();
}
