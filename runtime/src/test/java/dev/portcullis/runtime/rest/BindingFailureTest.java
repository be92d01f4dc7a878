package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.http.HttpResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamReadException;

/** A body that cannot be bound is the caller's mistake, whatever a library throws. */
class BindingFailureTest {

    @Test
    void uncheckedExceptionsOfJackson3() {
        try (TestServer server = TestServer.start(new ResourceConfig(Views.class).register(Jackson3.class))) {
            HttpResponse<String> response = server.post("/views/note", "{}");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("malformed-body").doesNotContain("canary", "Exception");
        }
    }

    /** Fails as Jackson 3 does. */
    @Provider
    @Consumes(MediaType.APPLICATION_JSON)
    public static final class Jackson3 implements MessageBodyReader<Views.Note> {

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == Views.Note.class;
        }

        @Override
        public Views.Note readFrom(
                Class<Views.Note> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream in) {
            throw new StreamReadException("canary");
        }
    }
}
