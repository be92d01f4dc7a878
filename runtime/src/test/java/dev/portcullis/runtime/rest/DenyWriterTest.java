package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Providers;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class DenyWriterTest {

    private static final List<Class<?>> TYPES = List.of(Views.User.class, Views.Note.class, Map.class, ArrayList.class);
    private static final List<String> MEDIA = List.of(
            "application/json",
            "application/vnd.api+json",
            "application/xml",
            "text/xml",
            "text/plain",
            "text/html",
            "image/png");

    @Test
    void noObjectThatPassesTheFiltersByIsEverWritten() {
        Winners.SEEN.clear();
        try (TestServer server = TestServer.start(new ResourceConfig(Views.class, Winners.class))) {
            server.get("/views/user");
        }
        assertThat(Winners.SEEN)
                .hasSize(TYPES.size() * MEDIA.size())
                .allSatisfy(winner -> assertThat(winner).isEqualTo(DenyWriter.class));
    }

    @Test
    void withoutPortcullisTheJsonLibraryWrites() {
        Winners.SEEN.clear();
        try (TestServer server = TestServer.unguarded(Views.class, Winners.class)) {
            server.get("/views/user");
        }
        assertThat(Winners.SEEN).isNotEmpty().doesNotContain(DenyWriter.class);
    }

    /** Asks who would write what. */
    @PreMatching
    static final class Winners implements ContainerRequestFilter {

        static final List<Class<?>> SEEN = new CopyOnWriteArrayList<>();

        private final Providers providers;

        Winners(@Context Providers providers) {
            this.providers = providers;
        }

        @Override
        public void filter(ContainerRequestContext request) {
            for (Class<?> type : TYPES) {
                for (String media : MEDIA) {
                    MessageBodyWriter<?> winner =
                            providers.getMessageBodyWriter(type, type, new Annotation[0], MediaType.valueOf(media));
                    if (winner != null) {
                        SEEN.add(winner.getClass());
                    }
                }
            }
        }
    }
}
