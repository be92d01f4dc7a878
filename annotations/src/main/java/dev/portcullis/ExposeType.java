package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which properties may leave of a type that cannot be annotated, because it comes from a library or is generated.
 *
 * <pre>{@code
 * @ExposeType(
 *         target = Invoice.class,
 *         properties = {
 *             @ExposeType.Property(name = "number"),
 *             @ExposeType.Property(name = "total"),
 *             @ExposeType.Property(name = "iban", roles = "clerk", sensitive = Sensitive.Kind.FINANCIAL)
 *         })
 * package com.acme.billing;
 * }</pre>
 *
 * <p>It stands on a package, on the {@code Application} or on any class, such as the view that refers to the type, and holds
 * in the whole compilation. A type has one.
 *
 * <p><b>At compile time:</b> the target is treated as if its properties carried {@link Expose} and {@link Sensitive}, under
 * the same rules. A name that is no readable property, a second declaration for one type, a type of the platform, and one
 * that carries {@code @Expose} itself are errors ({@code UnenforcedAnnotation}).
 *
 * <p><b>At run time</b> the writer of the type, which stands in the package of this annotation, reads the getters of these
 * properties and nothing else.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/213.html">CWE-213</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Repeatable(ExposeType.List.class)
public @interface ExposeType {

    /** The type. Of a generic type, every instance is meant. */
    Class<?> target();

    /** What may leave of it; nothing else does. */
    Property[] properties();

    /** One property that may leave. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Property {

        /** Its Java name: {@code total} for {@code getTotal()} and for a component {@code total}. */
        String name();

        /** As {@link Expose#roles()}: only callers with one of these roles receive it; empty, the default, for no condition. */
        String[] roles() default {};

        /** As {@link Expose#owner()}: the property of the same object that holds the name of its owner. */
        String owner() default "";

        /** As {@link Sensitive#value()}: the class of data, at most one; empty, the default, when it is not classified. */
        Sensitive.Kind[] sensitive() default {};
    }

    /** Several {@link ExposeType} at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.PACKAGE, ElementType.TYPE})
    @interface List {

        /** The annotations. */
        ExposeType[] value();
    }
}
