package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.PortcullisFeature;
import dev.portcullis.runtime.servlet.ServletFeature;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Registers on Jersey; the one way that none of Jersey's switches turns off. Jersey swallows what is thrown here, so that
 * the guards come first.
 */
public final class JerseyRegistration implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        if (configuration.getRuntimeType() != RuntimeType.SERVER) {
            return;
        }
        if (!configuration.isRegistered(PortcullisFeature.class)) {
            context.register(PortcullisFeature.class);
        }
        if (!configuration.isRegistered(JerseyFeature.class)) {
            context.register(JerseyFeature.class);
        }
        if (!configuration.isRegistered(ServletFeature.class)) {
            context.register(ServletFeature.class);
        }
    }
}
