package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of all roles that exist, so that a misspelt one is a compile error ({@code UnknownRole}) and not an endpoint
 * that nobody can call.
 *
 * <pre>{@code
 * @RoleCatalog(
 *         value = {"admin", "editor", "member"},
 *         implies = @RoleCatalog.Implies(role = "admin", roles = {"editor", "member"}))
 * @ApplicationPath("/api")
 * public class VaultApplication extends Application { … }
 * }</pre>
 *
 * <p>One catalogue for a compilation, on the {@code Application} class or on a package.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/863.html">CWE-863</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface RoleCatalog {

    /** Every role that exists. */
    String[] value();

    /** Which roles contain others: a caller with {@code role} passes wherever one of {@code roles} is required. */
    Implies[] implies() default {};

    /** One role that contains others. The relation is transitive. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({})
    @interface Implies {

        /** The stronger role. */
        String role();

        /** The roles that it contains. */
        String[] roles();
    }
}
