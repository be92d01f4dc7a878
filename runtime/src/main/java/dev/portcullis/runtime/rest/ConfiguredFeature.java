package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * Registers everything with a configuration made in code. A class apart from {@link PortcullisFeature}, because servers
 * ignore the second feature of a class, and which one comes second is theirs to choose.
 */
public final class ConfiguredFeature implements Feature {

    private final PortcullisConfig config;

    public ConfiguredFeature(PortcullisConfig config) {
        this.config = config;
    }

    @Override
    public boolean configure(FeatureContext context) {
        return Installation.install(context, config);
    }
}
