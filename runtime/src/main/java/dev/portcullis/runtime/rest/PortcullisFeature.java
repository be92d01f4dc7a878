package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Registers everything with the configuration in the application's properties; servers find it by themselves. */
public final class PortcullisFeature implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        return Installation.install(context, null);
    }
}
