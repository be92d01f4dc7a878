package dev.portcullis.benchmarks.exposure;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.Rules;
import java.util.List;
import java.util.function.Supplier;

/** What is to be written: how much of each parcel may leave. */
public enum Content {
    /** All 20 properties. */
    ALL("all", "all may leave"),
    /** 15 of 20 properties for the caller with one of two roles. */
    PART("part", "a quarter is withheld");

    private static final List<EndpointGuard> GUARDS = new GuardedParcels_Guard().endpoints(new Rules() {
        @Override
        public <T> Supplier<T> of(Class<T> type) {
            throw new IllegalStateException("No rule is asked: " + type);
        }
    });

    private final String method;
    private final String label;

    Content(String method, String label) {
        this.method = method;
        this.label = label;
    }

    List<?> parcels() {
        return this == ALL ? Parcels.OPEN : Parcels.PART;
    }

    String label() {
        return label;
    }

    String path() {
        return method;
    }

    /** The guard of the endpoint that sends it. */
    EndpointGuard guard() {
        return GUARDS.stream()
                .filter(guard -> guard.method().equals(method))
                .findFirst()
                .orElseThrow();
    }
}
