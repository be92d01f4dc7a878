package dev.portcullis.benchmarks.exposure;

import dev.portcullis.benchmarks.request.Unguarded;
import dev.portcullis.runtime.Portcullis;
import java.util.List;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.message.filtering.SecurityEntityFilteringFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Who answers a request for parcels, in Jersey. */
public enum Responder {
    /** Jackson, which writes all that it finds. */
    JACKSON("Jersey + Jackson", BareParcels.class, "bare"),
    /** Jersey's filtering of entities by role, in front of Jackson. */
    ENTITY_FILTERING("Jersey + SecurityEntityFiltering", ScopedParcels.class, "scoped"),
    /** We. */
    PORTCULLIS("Jersey + Portcullis", GuardedParcels.class, "guarded");

    private final String label;
    private final Class<?> resource;
    private final String path;

    Responder(String label, Class<?> resource, String path) {
        this.label = label;
        this.resource = resource;
        this.path = path;
    }

    /** Those that have something to send. */
    static List<Responder> of(Content content) {
        return content == Content.PART ? List.of(values()) : List.of(JACKSON, PORTCULLIS);
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    ApplicationHandler start() {
        ResourceConfig application = new ResourceConfig(resource)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, true);
        return switch (this) {
            case JACKSON -> Unguarded.start(application.register(JacksonFeature.class));
            case ENTITY_FILTERING ->
                Unguarded.start(
                        application.register(JacksonFeature.class).register(SecurityEntityFilteringFeature.class));
            case PORTCULLIS -> new ApplicationHandler(application.register(Portcullis.feature()));
        };
    }
}
