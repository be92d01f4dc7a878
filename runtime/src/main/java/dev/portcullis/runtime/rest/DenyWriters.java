package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * {@link DenyWriter} for the classes that servers have writers of their own for, which would win. Such an entity has been
 * put into an envelope by the exposure filter; the data of an event has not.
 */
final class DenyWriters {

    private DenyWriters() {}

    /** What all of them do; each names its class again, because servers look for it there. */
    abstract static class Deny<T> implements MessageBodyWriter<T> {

        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return true;
        }

        @Override
        public void writeTo(
                T entity,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, Object> headers,
                OutputStream out) {
            throw DenyWriter.refusal(type);
        }
    }

    /** For {@code String}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Texts extends Deny<String> implements MessageBodyWriter<String> {}

    /** For {@code byte[]}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Bytes extends Deny<byte[]> implements MessageBodyWriter<byte[]> {}

    /** For {@code InputStream}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Streams extends Deny<InputStream> implements MessageBodyWriter<InputStream> {}

    /** For {@code Reader}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Readers extends Deny<Reader> implements MessageBodyWriter<Reader> {}

    /** For {@code File}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Files extends Deny<File> implements MessageBodyWriter<File> {}

    /** For {@code StreamingOutput}. */
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
    @ConstrainedTo(RuntimeType.SERVER)
    public static final class Outputs extends Deny<StreamingOutput> implements MessageBodyWriter<StreamingOutput> {}
}
