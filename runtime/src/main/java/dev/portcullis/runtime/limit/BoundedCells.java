package dev.portcullis.runtime.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cells by key, never more than a fixed number. A cell leaves only when it cannot be told from a fresh one; when there is
 * no room, new keys share one cell per limit. Evicting instead would let a caller who rotates keys free somebody's lock.
 */
final class BoundedCells<L, C extends Cell> {

    private static final long RECLAIM_EVERY = Duration.ofSeconds(1).toNanos();

    private final Ticker ticker;
    private final int capacity;
    private final Function<L, String> name;
    private final Function<L, C> create;
    private final Cache<LimitKey, C> cells;
    private final AtomicInteger live = new AtomicInteger();
    private final AtomicLong reclaimed;
    private final Map<String, C> overflow = new ConcurrentHashMap<>();

    BoundedCells(Ticker ticker, int capacity, Function<L, String> name, Function<L, C> create) {
        this.ticker = ticker;
        this.capacity = capacity;
        this.name = name;
        this.create = create;
        this.reclaimed = new AtomicLong(ticker.read());
        this.cells = Caffeine.newBuilder()
                .ticker(ticker)
                .executor(Runnable::run)
                .expireAfter(new Lifetime<C>())
                .evictionListener((key, cell, cause) -> live.decrementAndGet())
                .build();
    }

    C of(LimitKey key, L limit) {
        C cell = cells.getIfPresent(key);
        if (cell == null) {
            cell = admit(key, limit);
        }
        if (cell == null && reclaim()) {
            cell = admit(key, limit);
        }
        return cell != null ? cell : overflow.computeIfAbsent(name.apply(limit), name -> create.apply(limit));
    }

    /** The cell of a key; null when it has none of its own. */
    @Nullable
    C known(LimitKey key) {
        return cells.getIfPresent(key);
    }

    int size() {
        return live.get();
    }

    private @Nullable C admit(LimitKey key, L limit) {
        return cells.get(key, unknown -> {
            if (live.incrementAndGet() <= capacity) {
                return create.apply(limit);
            }
            live.decrementAndGet();
            return null;
        });
    }

    /** Misses do not make Caffeine look for expired entries, so a full table would stay full. */
    private boolean reclaim() {
        long last = reclaimed.get();
        long now = ticker.read();
        if (now - last < RECLAIM_EVERY || !reclaimed.compareAndSet(last, now)) {
            return false;
        }
        cells.cleanUp();
        return true;
    }

    /** Longer than needed: Caffeine saves itself the note of an access that is less than a second after the last one. */
    private static final class Lifetime<C extends Cell> implements Expiry<LimitKey, C> {

        private static final long MARGIN = Duration.ofSeconds(2).toNanos();

        @Override
        public long expireAfterCreate(LimitKey key, C cell, long now) {
            return nanos(cell);
        }

        @Override
        public long expireAfterUpdate(LimitKey key, C cell, long now, long current) {
            return nanos(cell);
        }

        @Override
        public long expireAfterRead(LimitKey key, C cell, long now, long current) {
            return nanos(cell);
        }

        private static long nanos(Cell cell) {
            return Math.min(cell.lifetime(), Long.MAX_VALUE - MARGIN) + MARGIN;
        }
    }
}
