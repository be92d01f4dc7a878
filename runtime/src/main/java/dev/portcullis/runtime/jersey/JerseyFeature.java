package dev.portcullis.runtime.jersey;

import dev.portcullis.runtime.jdk.Peer;
import dev.portcullis.runtime.rest.RuleSource;
import dev.portcullis.runtime.rest.ServerContext;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.InjectionManager;

/** Lets Jersey create rules and tell the request that it works on, and Grizzly the peer. */
public final class JerseyFeature implements Feature {

    private static final String JDK_SERVER = "org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer";
    private static final String GRIZZLY = "org.glassfish.grizzly.http.server.Request";

    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager injection = InjectionManagerProvider.getInjectionManager(context);
        context.property(RuleSource.PROPERTY, new InjectedRules(injection));
        context.property(ServerContext.PROPERTY, new InjectedContext(injection));
        if (isPresent(JDK_SERVER)) {
            context.register(Peer.class, Peer.PRIORITY);
        }
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
