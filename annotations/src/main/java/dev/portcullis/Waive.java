package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts one finding at this place, for a reason and until a day.
 *
 * <pre>{@code
 * @Waive(rule = "PredictableIdentifier", reason = "Invoice numbers are fixed by law", until = "2027-03-31")
 * public InvoiceView invoice(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) { … }
 * }</pre>
 *
 * <p>It stands on the element of the finding or on one that encloses it. The report lists every waiver.
 *
 * <p><b>At compile time:</b> a waiver that has expired, waives nothing, or names no rule is an error
 * ({@code StaleWaiver}); a blank reason is an error ({@code MissingReason}). Where a finding means that there is nothing
 * to enforce, a waiver only defers the error: the endpoint refuses every request.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/1068.html">CWE-1068</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.METHOD,
    ElementType.TYPE,
    ElementType.PARAMETER,
    ElementType.FIELD,
    ElementType.RECORD_COMPONENT,
    ElementType.PACKAGE
})
@Repeatable(Waive.List.class)
public @interface Waive {

    /** The name of the rule, as printed in the diagnostic. */
    String rule();

    /** Why the finding is accepted. Not blank. */
    String reason();

    /** The last day on which the waiver holds, {@code yyyy-MM-dd}. */
    String until();

    /** Several {@link Waive} at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.METHOD,
        ElementType.TYPE,
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT,
        ElementType.PACKAGE
    })
    @interface List {

        /** The annotations. */
        Waive[] value();
    }
}
