package dev.portcullis.runtime.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.portcullis.runtime.ConfigProperties;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The engine as the property of an application opens it. */
class RedisProviderTest {

    private static final String SECRET = "MDEyMzQ1Njc4OWFiY2RlZg==";
    private static final RateLimit ONCE = new RateLimit("once", List.of(RateWindow.of(1, Duration.ofHours(1), 1)));
    private static final LimitKey KEY = new LimitKey(1, 1);

    @Test
    void applicationsThatNameOneServerShareTheirLimits() {
        try (Redis redis = Redis.start()) {
            assertThat(store(redis.uri()).consume(ONCE, KEY).admitted()).isTrue();
            assertThat(store(redis.uri()).consume(ONCE, KEY).admitted()).isFalse();
        }
    }

    @Test
    void limitsHoldLocallyWhileTheServerIsHeld() {
        try (Redis redis = Redis.start()) {
            LimitStore store = store(redis.uri());
            redis.hold();
            assertThat(store.consume(ONCE, KEY).admitted()).isTrue();
            assertThat(store.consume(ONCE, KEY).admitted()).isFalse();
            redis.goOn();
        }
    }

    @Test
    void withoutASecretNothingStarts() {
        try (Redis redis = Redis.start()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConfigProperties.read(Map.of("portcullis.limits.store", redis.uri())))
                    .withMessageStartingWith("portcullis.secret is not set");
        }
    }

    @Test
    void aMistypedAddressSaysWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store("http://localhost"))
                .withMessageEndingWith("allowed is memory, or redis://localhost:6379");
        assertThatIllegalStateException().isThrownBy(() -> store("redis://127.0.0.1:1"));
    }

    private static LimitStore store(String address) {
        return ConfigProperties.read(Map.of("portcullis.limits.store", address, "portcullis.secret", SECRET))
                .limits();
    }
}
