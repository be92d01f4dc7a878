package dev.portcullis.conformance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.portcullis.conformance.resource.Conflict;
import dev.portcullis.conformance.resource.FailingResource;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Providers of an application that would like to write its responses. */
final class CompetingWriters {

    /** What they write. */
    static final String WRITTEN = "canary-of-a-writer";

    private CompetingWriters() {}

    /** Writes everything. */
    abstract static class Telling<T> implements MessageBodyWriter<T> {

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
                OutputStream out)
                throws IOException {
            out.write(WRITTEN.getBytes(US_ASCII));
        }
    }

    /** Of one type that an endpoint returns. */
    @Provider
    @Produces(MediaType.APPLICATION_JSON)
    public static final class OfConflicts extends Telling<Conflict> implements MessageBodyWriter<Conflict> {}

    /** Of all maps. */
    @Provider
    @Priority(1)
    @Produces(MediaType.APPLICATION_JSON)
    @SuppressWarnings("rawtypes") // as servers look for it
    public static final class OfMaps extends Telling<Map> implements MessageBodyWriter<Map> {}

    /** Puts something else in place of what is to be written. */
    @Provider
    @Priority(Integer.MAX_VALUE)
    public static final class Replacing implements WriterInterceptor {

        @Override
        public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
            if (!context.getType().getName().contains("Problem")) {
                context.setType(Map.class);
                context.setGenericType(Map.class);
                context.setEntity(Map.of("message", FailingResource.SECRET));
            }
            context.proceed();
        }
    }
}
