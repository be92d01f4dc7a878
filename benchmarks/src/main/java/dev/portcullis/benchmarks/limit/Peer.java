package dev.portcullis.benchmarks.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.common.util.concurrent.RateLimiter;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.limit.MemoryLimitStore;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.caffeine.Bucket4jCaffeine;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Who decides in memory. The caches of the peers are bounded like our store, and forget what nobody asked for in a minute;
 * what makes a new bucket is made once, not for each decision.
 */
public enum Peer {
    /** Our store with a key that is there. */
    PORTCULLIS("Portcullis") {
        @Override
        Limiter<LimitKey> limiter(Rate rate, int maxKeys) {
            MemoryLimitStore store = new MemoryLimitStore(Ticker.systemTicker(), maxKeys);
            RateLimit limit = rate.limit();
            return new Limiter<>(name -> KEYS.of(limit.name(), name), key -> store.consume(limit, key));
        }
    },
    /** Our store, whose answer is read on the spot as a request reads it, and not handed on. */
    PORTCULLIS_READ("Portcullis, answer read") {
        @Override
        Limiter<LimitKey> limiter(Rate rate, int maxKeys) {
            MemoryLimitStore store = new MemoryLimitStore(Ticker.systemTicker(), maxKeys);
            RateLimit limit = rate.limit();
            return new Limiter<>(name -> KEYS.of(limit.name(), name), key -> {
                Consumption consumption = store.consume(limit, key);
                return consumption.admitted() && consumption.remaining() >= 0 && consumption.nanos() >= 0;
            });
        }
    },
    /** Our store as a request asks it, which makes the key first. */
    PORTCULLIS_AND_KEY("Portcullis, key included") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            MemoryLimitStore store = new MemoryLimitStore(Ticker.systemTicker(), maxKeys);
            RateLimit limit = rate.limit();
            return Limiter.byName(name -> store.consume(limit, KEYS.of(limit.name(), name)));
        }
    },
    /** The least that the algorithm needs: one number for each key. */
    CELL("Caffeine + a bare cell") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            Cache<String, AtomicLong> cells = caffeine(maxKeys).build();
            RateWindow window = rate.window();
            long origin = System.nanoTime();
            return Limiter.byName(
                    name -> admits(cells.get(name, unknown -> new AtomicLong()), window, System.nanoTime() - origin));
        }
    },
    /** Its shortest answer, a boolean. */
    BUCKET4J("Caffeine + Bucket4j") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            Cache<String, Bucket> buckets = caffeine(maxKeys).build();
            Function<String, Bucket> fresh = unknown -> rate.bucket();
            return Limiter.byName(name -> buckets.get(name, fresh).tryConsume(1));
        }
    },
    /** The answer that response headers need. */
    BUCKET4J_REMAINING("Caffeine + Bucket4j, with what remains") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            Cache<String, Bucket> buckets = caffeine(maxKeys).build();
            Function<String, Bucket> fresh = unknown -> rate.bucket();
            return Limiter.byName(name -> buckets.get(name, fresh).tryConsumeAndReturnRemaining(1));
        }
    },
    /** Never forgets a key. */
    BUCKET4J_MAP("ConcurrentHashMap + Bucket4j") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            Map<String, Bucket> buckets = new ConcurrentHashMap<>();
            Function<String, Bucket> fresh = unknown -> rate.bucket();
            return Limiter.byName(name -> buckets.computeIfAbsent(name, fresh).tryConsume(1));
        }
    },
    /** Bucket4j's own module for Caffeine, which forgets in its own way. */
    BUCKET4J_CAFFEINE("bucket4j-caffeine") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            BucketConfiguration rule = rate.configuration();
            Supplier<BucketConfiguration> configuration = () -> rule;
            ProxyManager<String> buckets = Bucket4jCaffeine.<String>builderFor(
                            Caffeine.newBuilder().maximumSize(maxKeys))
                    .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(FORGET))
                    .build();
            return Limiter.byName(name -> buckets.getProxy(name, configuration).tryConsume(1));
        }
    },
    /** Has no burst of its own: what a second left over. */
    GUAVA("Caffeine + Guava") {
        @Override
        Limiter<String> limiter(Rate rate, int maxKeys) {
            Cache<String, RateLimiter> limiters = caffeine(maxKeys).build();
            Function<String, RateLimiter> fresh = unknown -> RateLimiter.create(rate.perSecond());
            return Limiter.byName(name -> limiters.get(name, fresh).tryAcquire());
        }
    };

    private static final LimitKeys KEYS = new LimitKeys("a secret of the benchmark".getBytes(UTF_8));

    private static final Duration FORGET = Duration.ofMinutes(1);

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    /** A limiter without any key in it. */
    abstract Limiter<?> limiter(Rate rate, int maxKeys);

    String label() {
        return label;
    }

    private static Caffeine<Object, Object> caffeine(int maxKeys) {
        return Caffeine.newBuilder().maximumSize(maxKeys).expireAfterAccess(FORGET);
    }

    private static boolean admits(AtomicLong cell, RateWindow window, long now) {
        while (true) {
            long full = cell.get();
            long arrival = Math.max(full, now) + window.increment();
            if (arrival - now > window.tolerance()) {
                return false;
            }
            if (cell.compareAndSet(full, arrival)) {
                return true;
            }
        }
    }
}
