package dev.portcullis.runtime.rest;

import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule comes from: what a container has, what {@code ServiceLoader} finds, what a container creates, and at last
 * the public constructor without parameters.
 */
final class RuleSources {

    private final Configuration configuration;
    private final ServerContext server;
    private final List<RuleSource> present;

    RuleSources(Configuration configuration, ServerContext server) {
        this.configuration = configuration;
        this.server = server;
        this.present = Vendors.present(RuleSource.class);
    }

    /**
     * The rule.
     *
     * @throws ReflectiveOperationException when nothing can create it
     */
    Object rule(Class<?> type) throws ReflectiveOperationException {
        for (RuleSource source : all()) {
            Object found = source.find(type, server);
            if (found != null) {
                return found;
            }
        }
        Object service = service(type);
        return service != null ? service : create(type);
    }

    private static @Nullable Object service(Class<?> type) {
        return ServiceLoader.load(type, type.getClassLoader()).findFirst().orElse(null);
    }

    /** Each container may lack what another one has: the first that succeeds counts. */
    private Object create(Class<?> type) throws ReflectiveOperationException {
        List<RuntimeException> failures = new ArrayList<>();
        for (RuleSource source : all()) {
            try {
                Object created = source.create(type, server);
                if (created != null) {
                    return created;
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        try {
            return construct(type);
        } catch (ReflectiveOperationException e) {
            failures.forEach(e::addSuppressed);
            throw e;
        }
    }

    private List<RuleSource> all() {
        List<RuleSource> all = new ArrayList<>(present);
        if (configuration.getProperty(RuleSource.PROPERTY) instanceof RuleSource ofServer) {
            all.add(ofServer);
        }
        return all;
    }

    private static Object construct(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructor();
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new ReflectiveOperationException("The constructor of " + type.getName() + " failed", e.getCause());
        }
    }
}
