package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The caller may only touch objects that an {@link OwnershipRule} grants: it stands on the identifier that the caller
 * sends.
 *
 * <pre>{@code
 * @GET
 * @Path("{id}")
 * @Authenticated
 * public DocumentView get(@PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) { … }
 * }</pre>
 *
 * <p>It may stand on
 *
 * <ul>
 *   <li>a parameter of a resource method ({@code @PathParam}, {@code @QueryParam}, {@code @HeaderParam}, {@code
 *       @FormParam}), or a member of a {@code @BeanParam};
 *   <li>a property of the body, at any depth, also in the elements of a collection;
 *   <li>the type of the identifier, {@code @OwnedBy(DocumentOwnership.class) record DocumentId(UUID value)}, which then
 *       guards every endpoint that takes one;
 *   <li>a method or class, with {@link #id()} naming the parameter, the variable of the route or the property of the body
 *       ({@code "address.id"}).
 * </ul>
 *
 * <p>Where there are several identifiers (a list of them, a property in the elements of a list), the rule is asked once
 * about all of them, {@link OwnershipRule#decideAll}, and one foreign object refuses the whole request. An empty list
 * names nothing and passes; an identifier that is missing where one is declared refuses the request with 400, unless it
 * is an {@code Optional}.
 *
 * <p><b>At compile time:</b> an identifier in the path of a non-public endpoint without this annotation or
 * {@link NotOwned} is an error ({@code MissingOwnershipPolicy}), and so are an {@code id} that names no parameter
 * ({@code UnboundOwnershipParameter}), a rule for another type of identifier ({@code OwnershipTypeMismatch}) and
 * ownership where nobody needs to log in ({@code OwnershipWithoutCaller}).
 *
 * <p><b>At run time</b> the rule is asked before the method runs, and the method receives exactly the value that it was
 * asked about: what a filter has changed in between is refused. Types are those that Jakarta REST makes of a string, and
 * records of one such value.
 * {@link Decision#ABSENT}: 404. {@link Decision#DENIED}: 403, or 404 with {@link OnDenied#NOT_FOUND}. The rule throws:
 * 500, the endpoint does not run.
 *
 * @see <a href="https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/">OWASP API1:2023</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/639.html">CWE-639</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.TYPE})
@Repeatable(OwnedBy.List.class)
public @interface OwnedBy {

    /**
     * The rule that decides; its type argument is the type of the identifier. The parameter of a method may also be of the
     * type that a {@link LoadingOwnershipRule} loads, and then receives the object.
     */
    Class<? extends OwnershipRule<?>> value();

    /**
     * The name of the identifier, as the caller sends it: {@code "id"} for {@code @PathParam("id")} and for {@code
     * {id}} in the route, {@code "note.id"} for a property of the body. Only for use on a method or class, where it is
     * required.
     */
    String id() default "";

    /**
     * The name of the identifier of the object around this one; none by default. The rule is a {@link
     * NestedOwnershipRule}, which is asked about both.
     */
    String parent() default "";

    /** Callers with one of these roles are not asked about ownership; the access policy still applies to them. */
    String[] exceptRoles() default {};

    /** What a caller gets for an object of somebody else; default {@link OnDenied#FORBIDDEN}. */
    OnDenied onDenied() default OnDenied.FORBIDDEN;

    /** The answer to a request for an object of somebody else. */
    enum OnDenied {
        /** 403: the caller learns that the object exists. */
        FORBIDDEN,
        /** 404: the answer is identical to the one for an object that does not exist. */
        NOT_FOUND
    }

    /** Several {@link OwnedBy} at one place. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.RECORD_COMPONENT,
        ElementType.METHOD,
        ElementType.TYPE
    })
    @interface List {

        /** The annotations; every one must grant. */
        OwnedBy[] value();
    }
}
