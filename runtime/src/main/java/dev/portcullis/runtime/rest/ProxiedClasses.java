package dev.portcullis.runtime.rest;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * What stands behind a class that a container made. Only the proxies that are known: a subclass of a guarded class may
 * have other methods, with other policies.
 */
final class ProxiedClasses {

    /** Weld's client proxies and subclasses, ArC's client proxies and subclasses. */
    private static final List<String> MARKS = List.of("$Proxy$_$$_", "_$$_Weld", "_ClientProxy", "_Subclass");

    private ProxiedClasses() {}

    /** The class itself, or what it is a proxy of. */
    static List<Class<?>> of(Class<?> type) {
        if (Proxy.isProxyClass(type)) {
            return List.of(type.getInterfaces());
        }
        Class<?> real = type;
        while (isProxy(real) && real.getSuperclass() != null) {
            real = real.getSuperclass();
        }
        return List.of(real);
    }

    private static boolean isProxy(Class<?> type) {
        return MARKS.stream().anyMatch(type.getName()::contains);
    }
}
