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
 * Stops the start when a resource method has no guard, with the list of all such methods. What Jersey and RESTEasy tell of
 * only when a locator has returned it gets no further than the request gate.
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
        if (installation.isServing()) {
            return;
        }
        Guards guards = installation.gatekeeper().guards();
        Class<?> type = resource.getResourceClass();
        if (BuiltIn.isServers(type)
                || ResourceMethods.isLocator(resource.getResourceMethod())
                || guards.find(type, resource.getResourceMethod()) != null) {
            return;
        }
        Set<String> unguarded = ResourceMethods.unguarded(installation.configuration(), application, guards);
        unguarded.add(ResourceMethods.describe(type, resource.getResourceMethod()));
        throw new IllegalStateException(
                "Resource methods without a guard, because the Portcullis processor did not see "
                        + "them when they were compiled: " + String.join(", ", unguarded));
    }
}
