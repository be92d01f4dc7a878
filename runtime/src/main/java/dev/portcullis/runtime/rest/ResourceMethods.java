package dev.portcullis.runtime.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All resource methods that an application registers, read by reflection once at start. */
final class ResourceMethods {

    private ResourceMethods() {}

    /** Those without a guard, as {@code class.method}, sorted. */
    static Set<String> unguarded(Set<Class<?>> registered, Guards guards) {
        Set<String> unguarded = new TreeSet<>();
        for (Class<?> type : registered) {
            if (!BuiltIn.isServers(type)
                    && lineage(type).stream().anyMatch(one -> one.isAnnotationPresent(Path.class))) {
                for (Method method : type.getMethods()) {
                    if (!method.isBridge() && isResourceMethod(method) && guards.find(type, method) == null) {
                        unguarded.add(describe(type, method));
                    }
                }
            }
        }
        return unguarded;
    }

    static String describe(Class<?> type, Method method) {
        return type.getName() + "." + method.getName();
    }

    /** CXF lists them among the resource methods: they lead to one, and are none. */
    static boolean isLocator(Method method) {
        return method.isAnnotationPresent(Path.class) && !hasVerb(method);
    }

    /** Everything that the server knows of and that the application names. */
    @SuppressWarnings("deprecation") // singletons are deprecated, and still registered
    static Set<Class<?>> registered(Configuration configuration, @Nullable Application application) {
        Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
        configuration.getInstances().forEach(instance -> types.add(instance.getClass()));
        if (application != null) {
            types.addAll(application.getClasses());
            application.getSingletons().forEach(instance -> types.add(instance.getClass()));
        }
        return types;
    }

    /** Jakarta REST 3.1, 3.6: annotations are inherited from the method that is overridden or implemented. */
    private static boolean isResourceMethod(Method method) {
        return lineage(method.getDeclaringClass()).stream().anyMatch(type -> {
            try {
                return hasVerb(type.getDeclaredMethod(method.getName(), method.getParameterTypes()));
            } catch (NoSuchMethodException e) {
                return false;
            }
        });
    }

    private static boolean hasVerb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(HttpMethod.class)) {
                return true;
            }
        }
        return false;
    }

    /** The class, its superclasses and all their interfaces. */
    private static List<Class<?>> lineage(Class<?> type) {
        List<Class<?>> lineage = new ArrayList<>();
        for (Class<?> one = type; one != null; one = one.getSuperclass()) {
            lineage.add(one);
            for (Class<?> implemented : one.getInterfaces()) {
                lineage.addAll(lineage(implemented));
            }
        }
        return lineage;
    }
}
