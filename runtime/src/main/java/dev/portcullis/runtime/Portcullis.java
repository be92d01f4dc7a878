package dev.portcullis.runtime;

import dev.portcullis.runtime.rest.ConfiguredFeature;
import dev.portcullis.runtime.rest.PortcullisFeature;
import jakarta.ws.rs.core.Feature;

/**
 * Registers the enforcement of all generated guards.
 *
 * <p>On Jersey, RESTEasy and CXF the jar registers itself; registering by hand on top runs nothing twice, and is the
 * way to configure in code:
 *
 * <pre>{@code
 * new ResourceConfig(DocumentResource.class)
 *         .register(Portcullis.feature(PortcullisConfig.builder().challenge("Bearer realm=\"vault\"").build()));
 * }</pre>
 */
public final class Portcullis {

    private Portcullis() {}

    /** The feature, configured by the application's properties {@code portcullis.*}. */
    public static Feature feature() {
        return new PortcullisFeature();
    }

    /**
     * The feature with a configuration, which replaces the application's properties {@code portcullis.*} as a whole.
     *
     * @param config the configuration; register one, because servers ignore a second feature of one class
     */
    public static Feature feature(PortcullisConfig config) {
        return new ConfiguredFeature(config);
    }
}
