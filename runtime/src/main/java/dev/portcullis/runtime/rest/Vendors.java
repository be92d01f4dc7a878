package dev.portcullis.runtime.rest;

import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** What this jar brings for servers and containers, as far as their classes are there. */
final class Vendors {

    private Vendors() {}

    static <T> List<T> present(Class<T> type) {
        return ServiceLoader.load(type, Vendors.class.getClassLoader()).stream()
                .flatMap(vendor -> instance(vendor).stream())
                .toList();
    }

    /** None where the constructor misses the classes of the vendor. */
    private static <T> Optional<T> instance(ServiceLoader.Provider<T> vendor) {
        try {
            return Optional.of(vendor.get());
        } catch (ServiceConfigurationError e) {
            return Optional.empty();
        }
    }
}
