package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.rest.RuleFactory;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;

/** Lets Jersey create rules and Grizzly tell the peer. */
public final class JerseyFeature implements Feature {

    private static final String GRIZZLY = "org.glassfish.grizzly.http.server.Request";

    @Override
    public boolean configure(FeatureContext context) {
        context.property(
                RuleFactory.PROPERTY, new InjectedRules(InjectionManagerProvider.getInjectionManager(context)));
        if (isPresent(GRIZZLY)) {
            context.register(GrizzlyPeer.class, GrizzlyPeer.PRIORITY);
        }
        return true;
    }

    private static boolean isPresent(String className) {
        try {
            Class.forName(className, false, JerseyFeature.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
