package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A caller may set this property of a request body. As soon as one property of a type carries it, a body that sets any
 * other one is refused.
 *
 * <pre>{@code
 * class Account {
 *     @Expose UUID id;                       // callers see it and cannot set it
 *     @Expose @Accept String displayName;
 *     @Accept String password;               // callers set it and never see it
 *     @Accept(roles = "admin", reason = "administrators appoint others") String role;
 *     String passwordHash;                   // neither
 * }
 * }</pre>
 *
 * <p>A record that is made for one operation needs none: {@code record NewAccount(String displayName, String password)}
 * says by its components what may be set, and is the recommended way. The annotation is for types that also leave the
 * server, or that hold more than a caller may decide about.
 *
 * <p><b>At compile time:</b> a body of another type without an accepted property, and a property with the name of
 * something that the server decides ({@code id}, {@code role}, {@code price}, …) that is accepted without a
 * {@link #reason()}, are findings ({@code MassAssignment}).
 *
 * <p><b>At run time</b> generated code reads a JSON body before any library binds it. A member that is unknown or not
 * accepted, or that comes twice, is answered 400 with its JSON pointer: nothing of the body is bound. Names are compared
 * exactly, as the type spells them or as {@code @JsonProperty} or {@code @JsonbProperty} renames them. A property that is
 * absent stays absent; what is required is for validation to say.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/">OWASP API3:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/915.html">CWE-915</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Accept {

    /**
     * Only callers with one of these roles may set it; for all others it does not exist, and a body that holds it is
     * answered like one with an unknown member. Empty, the default, is no condition.
     */
    String[] roles() default {};

    /**
     * Why a caller may decide about something that is usually the server's; it stands in the policy report. Empty, the
     * default, gives no reason: enough for every property without such a name.
     */
    String reason() default "";
}
