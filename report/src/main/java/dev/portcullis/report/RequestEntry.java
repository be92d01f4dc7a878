package dev.portcullis.report;

/**
 * The body that an endpoint takes.
 *
 * @param type the name of the {@link AcceptedType}, a scalar type's name, or the Java type of a body that is not looked
 *     into
 * @param list whether it is a collection of {@code type}
 * @param origin the parameter that receives it
 */
public record RequestEntry(String type, boolean list, Origin origin) {}
