package dev.portcullis.runtime.rest;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Providers;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start when a resource method has no guard, with the list of all such methods. What Jersey and RESTEasy tell of
 * only when a locator has returned it gets no further than the request gate.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class CompletenessCheck implements DynamicFeature {

    private final Installation installation;

    /** Of an object of an anonymous class RESTEasy only tells the superclass: what is registered is read once. */
    private boolean checked;

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
        Gatekeeper gatekeeper = installation.gatekeeper();
        Guards guards = gatekeeper.guards();
        Set<String> unguarded = new TreeSet<>();
        if (!checked) {
            checked = true;
            Application started =
                    application != null ? application : gatekeeper.server().application();
            Set<Class<?>> registered = ResourceMethods.registered(installation.configuration(), started);
            unguarded.addAll(ResourceMethods.unguarded(registered, guards));
            registered.forEach(installation.writers()::addWriter);
        }
        Class<?> type = resource.getResourceClass();
        Method method = resource.getResourceMethod();
        if (!BuiltIn.isServers(type) && !ResourceMethods.isLocator(method) && guards.find(type, method) == null) {
            unguarded.add(ResourceMethods.describe(type, method));
        }
        if (!unguarded.isEmpty()) {
            throw new IllegalStateException(
                    "Resource methods without a guard, because the Portcullis processor did not see "
                            + "them when they were compiled: " + String.join(", ", unguarded));
        }
        checkWriters(guards.find(type, method), type, method);
    }

    /** Where the server knows its writers by now, a competing one stops the start. */
    private void checkWriters(@Nullable Guarded guarded, Class<?> type, Method method) {
        WriterCheck writers = installation.writers();
        Providers providers = installation.gatekeeper().server().providers();
        boolean news = writers.add(
                method, type, guarded == null ? null : guarded.guard().events());
        String problem = news && providers != null ? writers.problemIfKnown(providers) : null;
        if (problem != null) {
            throw new IllegalStateException(problem);
        }
    }
}
