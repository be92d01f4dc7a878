package dev.portcullis.benchmarks.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.redis.RedisLimitStore;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.time.Duration;
import java.util.function.Supplier;

/** Who decides in Redis, over one connection for all threads. */
enum RedisPeer {
    PORTCULLIS("Portcullis") {
        @Override
        Connected connect(String uri, Rate rate) {
            RedisLimitStore store = RedisLimitStore.connect(uri);
            RateLimit limit = rate.limit();
            return new Connected(
                    new Limiter<LimitKey>(name -> KEYS.of(limit.name(), name), key -> store.consume(limit, key)),
                    store::close);
        }
    },
    BUCKET4J_LETTUCE("bucket4j-lettuce") {
        @Override
        Connected connect(String uri, Rate rate) {
            RedisClient client = RedisClient.create(uri);
            ProxyManager<byte[]> buckets = Bucket4jLettuce.casBasedBuilder(client)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10)))
                    .build();
            BucketConfiguration rule = rate.configuration();
            Supplier<BucketConfiguration> configuration = () -> rule;
            return new Connected(
                    new Limiter<byte[]>(
                            name -> name.getBytes(UTF_8),
                            key -> buckets.getProxy(key, configuration).tryConsumeAndReturnRemaining(1)),
                    client::shutdown);
        }
    };

    private static final LimitKeys KEYS = new LimitKeys("a secret of the benchmark".getBytes(UTF_8));

    private final String label;

    RedisPeer(String label) {
        this.label = label;
    }

    abstract Connected connect(String uri, Rate rate);

    String label() {
        return label;
    }

    /**
     * A limiter with a connection.
     *
     * @param limiter decides
     * @param disconnect ends it
     */
    record Connected(Limiter<?> limiter, Runnable disconnect) implements AutoCloseable {

        @Override
        public void close() {
            disconnect.run();
        }
    }
}
