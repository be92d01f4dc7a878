package dev.portcullis.runtime.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitKeysTest {

    private final LimitKeys keys = new LimitKeys("0123456789abcdef".getBytes(UTF_8));

    @Test
    void theSamePartsAreTheSameKey() {
        assertThat(keys.of("login", "alice", null)).isEqualTo(keys.of("login", "alice", null));
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertThat(keys.of("a", "b", "c")).isNotEqualTo(keys.of("a", "bc", ""));
        assertThat(keys.of("ab", "c")).isNotEqualTo(keys.of("a", "bc"));
        assertThat(keys.of("a", "")).isNotEqualTo(keys.of("a", (String) null));
    }

    @Test
    void anotherSecretMakesOtherKeys() {
        assertThat(new LimitKeys("fedcba9876543210".getBytes(UTF_8)).of("login", "alice"))
                .isNotEqualTo(keys.of("login", "alice"));
    }
}
