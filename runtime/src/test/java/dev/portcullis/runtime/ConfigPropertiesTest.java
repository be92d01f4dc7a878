package dev.portcullis.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.portcullis.runtime.limit.MemoryLimitStore;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigPropertiesTest {

    @Test
    void nothingGivenIsTheDocumentedDefaults() {
        PortcullisConfig config = ConfigProperties.read(Map.of("jersey.config.something", "else"));

        assertThat(config.number(Setting.BODY_BYTES)).isEqualTo(65_536);
        assertThat(config.number(Setting.BODY_RATIO)).isEqualTo(100);
        assertThat(config.number(Setting.TEXT_CHARS)).isEqualTo(1_024);
        assertThat(config.number(Setting.NUMBER_CHARS)).isEqualTo(64);
        assertThat(config.number(Setting.ELEMENTS)).isEqualTo(1_000);
        assertThat(config.number(Setting.JSON_DEPTH)).isEqualTo(32);
        assertThat(config.number(Setting.JSON_TOKENS)).isEqualTo(10_000);
        assertThat(config.number(Setting.LIMIT_KEYS)).isEqualTo(100_000);
        assertThat(config.challenge()).isEqualTo("Bearer");
        assertThat(config.automaticOptions()).isTrue();
        assertThat(config.clientLimit()).isEmpty();
    }

    @Test
    void propertiesRefineAGivenConfiguration() {
        PortcullisConfig given = PortcullisConfig.builder()
                .set(Setting.BODY_BYTES, 10)
                .challenge("Basic realm=\"x\"")
                .build();

        PortcullisConfig config = ConfigProperties.read(Map.of(
                "portcullis.config", given, "portcullis.body.max-bytes", 20, "portcullis.client-limit", "7/PT1M"));

        assertThat(config.number(Setting.BODY_BYTES)).isEqualTo(20);
        assertThat(config.challenge()).isEqualTo("Basic realm=\"x\"");
        assertThat(config.clientLimit().orElseThrow().windows().get(0).permits())
                .isEqualTo(7);
        assertThat(given.number(Setting.BODY_BYTES)).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "portcullis.body.max-bytes, 0",
        "portcullis.body.max-bytes, 64K",
        "portcullis.json.max-depth, 1001",
        "portcullis.text.max-chars, 9999999999999999999",
        "portcullis.client-limit, 100",
        "portcullis.client-limit, 0/PT1M",
        "portcullis.client-limit, 5/PX",
        "portcullis.client-limit, 5/PT0S",
        "portcullis.client-limit, 5/PT1.5S",
        "portcullis.client-limit, 5/P32D",
        "portcullis.client-limit, 5/PT1M/6",
        "portcullis.automatic-options, yes",
        "portcullis.challenge, ''",
        "portcullis.limits.on-failure, OPEN",
        "portcullis.config, x"
    })
    void aBadValueNamesKeyValueAndWhatIsAllowed(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigProperties.read(Map.of(key, value)))
                .withMessageStartingWith("Bad value of " + key + ": " + value + "; allowed is ");
    }

    @ParameterizedTest
    @CsvSource({"5/PT1M, 5", "5/PT1M/2, 2"})
    void aClientLimitMayHaveABurst(String text, long burst) {
        PortcullisConfig config = ConfigProperties.read(Map.of("portcullis.client-limit", text));

        assertThat(config.clientLimit().orElseThrow().windows().get(0).burst()).isEqualTo(burst);
    }

    @Test
    void aBadSecretIsNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigProperties.read(Map.of("portcullis.secret", "c2hvcnQ=")))
                .withMessage("Bad value of portcullis.secret: (not shown); allowed is at least 16 bytes in Base64");
    }

    @Test
    void aStoreThatNoEngineOpensNamesThoseThatAreThereAndNoPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigProperties.read(Map.of("portcullis.limits.store", "mongo://geheim@host")))
                .withMessage("Bad value of portcullis.limits.store: (not shown); allowed is memory");
    }

    @Test
    void theMemoryNeedsNoSecret() {
        assertThat(ConfigProperties.read(
                                Map.of("portcullis.limits.store", "memory", "portcullis.limits.on-failure", "closed"))
                        .limits())
                .isInstanceOf(MemoryLimitStore.class);
    }

    @Test
    void anUnknownKeyNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfigProperties.read(Map.of("portcullis.body.max-byte", 1)))
                .withMessageStartingWith("Unknown property portcullis.body.max-byte = 1; allowed are [")
                .withMessageContaining("portcullis.body.max-bytes");
    }
}
