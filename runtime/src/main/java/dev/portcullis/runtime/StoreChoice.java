package dev.portcullis.runtime;

import com.github.benmanes.caffeine.cache.Ticker;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.MemoryLimitStore;
import dev.portcullis.runtime.limit.OnStoreFailure;
import dev.portcullis.runtime.limit.ResilientLimitStore;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where limits are counted.
 *
 * @param store null before an address is opened, and for the memory of the process
 * @param address null when there is none
 */
record StoreChoice(@Nullable LimitStore store, @Nullable String address) {

    static final StoreChoice MEMORY = new StoreChoice(null, null);

    private static final String MEMORY_ADDRESS = "memory";

    static StoreChoice of(LimitStore store) {
        return new StoreChoice(store, null);
    }

    /**
     * What an engine opens, later.
     *
     * @throws IllegalArgumentException when no engine on the class path opens such an address
     */
    static StoreChoice of(String address) {
        if (address.equals(MEMORY_ADDRESS)) {
            return MEMORY;
        }
        LimitStores.of(address);
        return new StoreChoice(null, address);
    }

    /** With the store behind the address; each is opened once. */
    StoreChoice opened(Duration timeout) {
        return store != null || address == null
                ? this
                : new StoreChoice(LimitStores.of(address).open(address, timeout), address);
    }

    /** What decides: the memory alone, or a shared store with the memory behind it. */
    LimitStore deciding(LimitStore memory, OnStoreFailure onFailure, Ticker ticker) {
        if (store == null) {
            return memory;
        }
        return store instanceof MemoryLimitStore || store instanceof ResilientLimitStore
                ? store
                : new ResilientLimitStore(store, memory, onFailure, ticker);
    }
}
