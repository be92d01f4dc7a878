package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start when a resource method has no guard, with the list of all such methods. Servers that tell of a method
 * only when it is called get no further than the request gate.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class CompletenessCheck implements DynamicFeature {

    private final Installation installation;

    @Context
    private @Nullable Application application;

    CompletenessCheck(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Guards guards = installation.gatekeeper().guards();
        Class<?> type = resource.getResourceClass();
        if (BuiltIn.isServers(type) || guards.find(type, resource.getResourceMethod()) != null) {
            return;
        }
        Set<String> unguarded = ResourceMethods.unguarded(installation.configuration(), application, guards);
        unguarded.add(ResourceMethods.describe(type, resource.getResourceMethod()));
        throw new IllegalStateException(
                "Resource methods without a guard, because the Portcullis processor did not see "
                        + "them when they were compiled: " + String.join(", ", unguarded));
    }
}
