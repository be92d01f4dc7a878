package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Classifies what a property holds, for the compiler and for the report.
 *
 * <p><b>At compile time:</b> a sensitive property that is exposed without roles or owner is an error, and a
 * {@link Kind#SECRET} that is exposed at all is one ({@code SensitiveExposure}). An exposed property that is named like
 * something sensitive and is not classified is a warning ({@code SensitiveName}).
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/359.html">CWE-359</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Sensitive {

    /** What the property holds. */
    Kind value();

    /** The classes of data. */
    enum Kind {
        /** Not sensitive, whatever the name suggests. */
        NONE,
        /** Tells something about a person. */
        PERSONAL,
        /** Passwords, hashes, keys, codes: never leaves the server. */
        SECRET,
        /** Account numbers, balances, payments. */
        FINANCIAL,
        /** Tells something about a person's health. */
        HEALTH
    }
}
