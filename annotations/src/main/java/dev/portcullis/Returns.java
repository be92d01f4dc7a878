package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a method returns where its Java type does not tell: {@code Response}, {@code Object}, a wildcard.
 *
 * <pre>{@code
 * @POST
 * @Authenticated
 * @Returns(type = DocumentView.class, status = 201)
 * public Response create(NewDocument document) { … }
 * }</pre>
 *
 * <p><b>At compile time:</b> a method with an untyped result needs it ({@code UntypedResponse}).
 *
 * <p><b>At run time:</b> an entity of another type, or with a status that is not declared, is replaced by a problem
 * without content of its own.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/213.html">CWE-213</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Returns.List.class)
public @interface Returns {

    /** The type of the entity, or of the elements of {@link #list()}; {@code void.class} for no entity. */
    Class<?> type();

    /** The status that it comes with; default 200. */
    int status() default 200;

    /** Whether the entity is a collection of {@link #type()}; default false. */
    boolean list() default false;

    /** Several {@link Returns} at one method, one for each status. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface List {

        /** The annotations. */
        Returns[] value();
    }
}
