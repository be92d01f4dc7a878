package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The most that a caller may send at this place. The unit follows from the target:
 *
 * <table>
 *   <caption>Units</caption>
 *   <tr><th>on</th><th>unit</th><th>over the limit</th></tr>
 *   <tr><td>a resource method or class</td><td>bytes of the body, as sent <em>and</em> as decoded</td><td>413</td></tr>
 *   <tr><td>a body parameter, whatever its type</td>
 *       <td>bytes of the body, as sent <em>and</em> as decoded</td><td>413</td></tr>
 *   <tr><td>a {@code String} property, path, query or header parameter</td><td>UTF-16 characters</td><td>400</td></tr>
 *   <tr><td>a collection, map or array</td><td>elements</td><td>400</td></tr>
 *   <tr><td>{@code BigDecimal}, {@code BigInteger}</td><td>characters of the number as sent</td><td>400</td></tr>
 * </table>
 *
 * <p>Everything has a bound even without this annotation: 64 KiB of body, 1,024 characters of text, 1,000 elements, 64
 * characters of a number, unless {@code PortcullisConfig} says otherwise. The report shows these as defaults.
 *
 * <p>Constraints of Jakarta Validation count too ({@code @Size(max)}, {@code @Digits}, {@code @Email}, and {@code @Length}
 * and {@code @CodePointLength} of Hibernate), also inside of collections and maps: the smaller bound is in force.
 *
 * <p><b>At compile time:</b> a stream without an explicit bound is an error ({@code UnboundedStream}); a bound below 1 or
 * on something that has no size is an error ({@code MisplacedMaxSize}); bounds that contradict each other are a warning
 * ({@code RiskySize}); under the profile {@code strict} an input without any is an error ({@code UnboundedInput}).
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa4-unrestricted-resource-consumption/">OWASP API4:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/400.html">CWE-400</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
public @interface MaxSize {

    /** The largest size that is accepted, at least 1; the unit follows from the target. */
    long value();
}
