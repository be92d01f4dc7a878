package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.guard.LimitPolicy;
import dev.portcullis.runtime.guard.Parameter;
import dev.portcullis.runtime.guard.ResourceGuard;
import dev.portcullis.runtime.guard.Rules;
import dev.portcullis.runtime.size.JsonLimits;
import dev.portcullis.runtime.size.JsonScan;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The guards of all endpoints, found by what a server says it is about to call. */
final class Guards {

    private final Map<Key, Guarded> index = new HashMap<>();
    private final Set<Class<?>> resources = new HashSet<>();
    private final Map<Class<?>, Map<Method, Guarded>> found = new ConcurrentHashMap<>();

    private final Map<ParameterKey, Parameter<?>> checked = new HashMap<>();

    private final List<LimitPolicy> limits = new ArrayList<>();

    private Guards() {}

    /** Those that {@code ServiceLoader} finds. */
    static Guards load(Rules rules, JsonLimits limits) {
        return of(ServiceLoader.load(ResourceGuard.class), rules, limits);
    }

    static Guards of(Iterable<ResourceGuard> resources, Rules rules, JsonLimits limits) {
        Guards guards = new Guards();
        Map<Class<?>, ResourceGuard> guardOf = new HashMap<>();
        for (ResourceGuard resource : resources) {
            ResourceGuard other = guardOf.put(resource.resource(), resource);
            if (other != null) {
                throw new IllegalStateException(
                        "Two guards for " + resource.resource().getName() + ": "
                                + other.getClass().getName() + " and "
                                + resource.getClass().getName());
            }
            guards.resources.add(resource.resource());
            resource.endpoints(rules).forEach(endpoint -> guards.add(endpoint, limits));
        }
        return guards;
    }

    /** The guard of a method; null when there is none, and then the request is to be refused. */
    @Nullable
    Guarded find(Class<?> resource, Method method) {
        Map<Method, Guarded> methods = found.get(resource);
        Guarded guarded = methods == null ? null : methods.get(method);
        return guarded != null ? guarded : search(resource, method);
    }

    /** A parameter that any guard decides about; null when none does. */
    @Nullable
    Parameter<?> checked(Input input, String name, Class<?> received) {
        return checked.get(new ParameterKey(input, name, Primitives.boxed(received)));
    }

    /** The limits that endpoints count against. */
    List<LimitPolicy> limits() {
        return List.copyOf(limits);
    }

    private void add(EndpointGuard guard, JsonLimits json) {
        limits.addAll(guard.limits());
        Guarded guarded =
                new Guarded(guard, guard.toString(), new JsonScan(guard.accepted(), guard.bodyBounds(), json));
        for (Parameter<?> parameter : guard.checked()) {
            checked.putIfAbsent(new ParameterKey(parameter.input(), parameter.name(), parameter.received()), parameter);
        }
        for (List<Class<?>> signature : guard.signatures()) {
            Guarded other = index.put(new Key(guard.resource(), guard.method(), signature), guarded);
            if (other != null) {
                throw new IllegalStateException(
                        "Two guards for one method: " + other.label() + " and " + guarded.label());
            }
        }
    }

    /** Only what was found is remembered: a server that makes up classes cannot fill the memory. */
    private @Nullable Guarded search(Class<?> resource, Method method) {
        List<Class<?>> signature = List.of(method.getParameterTypes());
        // Whatever its name looks like: a class with guards of its own is no proxy.
        List<Class<?>> types = resources.contains(resource) ? List.of(resource) : ProxiedClasses.of(resource);
        for (Class<?> type : types) {
            Guarded guarded = index.get(new Key(type, method.getName(), signature));
            if (guarded != null) {
                found.computeIfAbsent(resource, unknown -> new ConcurrentHashMap<>())
                        .put(method, guarded);
                return guarded;
            }
        }
        return null;
    }

    private record ParameterKey(Input input, String name, Class<?> received) {}

    private record Key(Class<?> resource, String method, List<Class<?>> signature) {}
}
