package dev.portcullis.runtime;

import dev.portcullis.runtime.limit.LimitStoreProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engines on the class path. */
final class LimitStores {

    private LimitStores() {}

    /**
     * What opens the store at an address.
     *
     * @throws IllegalArgumentException when no engine opens such an address, naming those that are there
     */
    static LimitStoreProvider of(String address) {
        List<LimitStoreProvider> engines = ServiceLoader.load(LimitStoreProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return engines.stream()
                .filter(engine -> engine.opens(address))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        Stream.concat(Stream.of("memory"), engines.stream().map(LimitStoreProvider::example))
                                .collect(Collectors.joining(", or "))));
    }
}
