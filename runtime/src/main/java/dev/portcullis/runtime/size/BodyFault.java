package dev.portcullis.runtime.size;

/** Why a JSON body is refused. It never holds a value. */
public sealed interface BodyFault permits BodyFault.NotAccepted, BodyFault.Repeated, BodyFault.Misshapen, SizeExceeded {

    /** The JSON pointer of the member; empty for the whole body. */
    String pointer();

    /** A member that the caller may not set, or that there is none of. */
    record NotAccepted(String pointer) implements BodyFault {}

    /** A member that comes twice in its object. */
    record Repeated(String pointer) implements BodyFault {}

    /**
     * Something that is no value of the declared type, whatever a library could make of it.
     *
     * @param expected an object, an array or a single value
     */
    record Misshapen(String pointer, String expected) implements BodyFault {}
}
