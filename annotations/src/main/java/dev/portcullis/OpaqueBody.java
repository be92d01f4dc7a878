package dev.portcullis;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The response is bytes or text that nobody can look into (an image, a download), and the reason is on record.
 *
 * <pre>{@code
 * @GET
 * @Path("{id}")
 * @Produces("image/png")
 * @OpaqueBody(reason = "The image as uploaded; only its owner receives it")
 * public byte[] download(@PathParam("id") @OwnedBy(ImageOwnership.class) UUID id) { … }
 * }</pre>
 *
 * <p><b>At compile time:</b> a method that returns {@code String}, {@code byte[]}, a stream or a file needs it
 * ({@code OpaqueBody}); a blank reason is an error ({@code MissingReason}).
 *
 * <p><b>At run time:</b> an entity of another kind than the declared one is replaced by a problem.
 *
 * @see <a href="https://cwe.mitre.org/data/definitions/201.html">CWE-201</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpaqueBody {

    /** Why the content needs no declaration of its properties. Not blank. */
    String reason();
}
