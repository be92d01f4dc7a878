package dev.portcullis.report;

import org.jspecify.annotations.Nullable;

/**
 * What may leave an endpoint.
 *
 * @param status the status it comes with; 0 stands for every successful one
 * @param type the name of the {@link ExposedType}, a scalar type's name, {@code nothing} without an entity, or the Java
 *     type of an opaque body
 * @param list whether it is a collection of {@code type}
 * @param events whether it is a stream of events, each of which is that
 * @param opaqueReason why the content is not declared by property; null when it is
 * @param origin where it was declared
 */
public record ResponseEntry(
        int status,
        String type,
        boolean list,
        boolean events,
        @Nullable String opaqueReason,
        Origin origin) {}
