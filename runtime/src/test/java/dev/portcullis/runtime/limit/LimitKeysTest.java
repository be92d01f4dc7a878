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

    /** Nodes of two versions count together, and stores outlive both. */
    @Test
    void keysStayWhatTheyAre() {
        assertThat(keys.of("login")).isEqualTo(new LimitKey(0xf167cf9e3dfb9eacL, 0x4a8dda5482d721c2L));
        assertThat(keys.of("login", "alice", null)).isEqualTo(new LimitKey(0x4db92a8dad260ef8L, 0x3ea311a0b5f25d4eL));
        assertThat(keys.of("login", "zürich € 😀", null, ""))
                .isEqualTo(new LimitKey(0xbed435037ddd3c37L, 0x9533c39cb896f565L));
        assertThat(keys.of("login", "\ud83d")).isEqualTo(new LimitKey(0x07a45751585f6842L, 0x6671722024afa2d8L));
        assertThat(keys.of("login", "x".repeat(1000)))
                .isEqualTo(new LimitKey(0x025389eddfb37dfcL, 0x2a791d63b25bbe0fL));
        assertThat(keys.of("login", "é".repeat(1000), "b"))
                .isEqualTo(new LimitKey(0x43b22a519138b527L, 0x6132be2eec7f7dbaL));
    }
}
