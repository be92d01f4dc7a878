package dev.portcullis.runtime.redis;

import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.LimitStoreProvider;
import java.time.Duration;

/** Opens {@code redis://} and {@code rediss://}. */
public final class RedisProvider implements LimitStoreProvider {

    @Override
    public boolean opens(String address) {
        return address.startsWith("redis://") || address.startsWith("rediss://");
    }

    @Override
    public String example() {
        return "redis://localhost:6379";
    }

    @Override
    public LimitStore open(String address, Duration timeout) {
        return RedisLimitStore.connect(address, timeout);
    }
}
