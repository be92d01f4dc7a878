package dev.portcullis.benchmarks.request;

import dev.portcullis.runtime.Portcullis;
import dev.portcullis.runtime.PortcullisConfig;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

/** Who checks requests. Each has a resource of its own; all resources have the same two methods. */
public enum Server {
    /** Nobody. */
    UNGUARDED("Unguarded", BareNotes.class, "bare"),
    /** Jersey, for roles. */
    ROLES_ALLOWED("RolesAllowedDynamicFeature", RoleNotes.class, "role"),
    /** Jersey with Hibernate Validator, for what is sent. */
    BEAN_VALIDATION("Bean Validation", BeanNotes.class, "bean"),
    /** We: access, a rate and sizes. */
    PORTCULLIS("Portcullis: access, rate, sizes", GuardedNotes.class, "gate"),
    /** We, telling no log of refusals: the peers do not, either. */
    PORTCULLIS_UNLOGGED("Portcullis, refusals not logged", GuardedNotes.class, "gate"),
    /** We: the same, and the owner of the note. */
    PORTCULLIS_OWNERSHIP("Portcullis: the same and ownership", OwnedNotes.class, "mine");

    private final String label;
    private final Class<?> resource;
    private final String path;

    Server(String label, Class<?> resource, String path) {
        this.label = label;
        this.resource = resource;
        this.path = path;
    }

    String label() {
        return label;
    }

    Calls start() {
        ResourceConfig application = new ResourceConfig(resource)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.BV_FEATURE_DISABLE, this != BEAN_VALIDATION);
        return new Calls(
                switch (this) {
                    case UNGUARDED, BEAN_VALIDATION -> Unguarded.start(application);
                    case ROLES_ALLOWED -> Unguarded.start(application.register(RolesAllowedDynamicFeature.class));
                    case PORTCULLIS, PORTCULLIS_OWNERSHIP ->
                        new ApplicationHandler(application.register(Portcullis.feature()));
                    case PORTCULLIS_UNLOGGED ->
                        new ApplicationHandler(application.register(Portcullis.feature(PortcullisConfig.builder()
                                .listener(refusal -> {})
                                .build())));
                },
                path);
    }
}
