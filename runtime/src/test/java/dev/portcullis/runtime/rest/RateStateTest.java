package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.RateLimitFields;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateStateTest {

    /** A list of strings with parameters (RFC 9651, 3.1 to 3.3). */
    private static final Pattern LIST = Pattern.compile(
            "\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*\"(?:;[a-z*][a-z0-9_.*-]*=(?:-?\\d{1,15}|\"[ !#-\\[\\]-~]*\"))*");

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(strings = {"documents", "with \"quotes\"", "back\\slash", "line\nbreak", "ünïcode", ""})
    @DisplayName("24: fields are lists of RFC 9651, whatever the name")
    void fieldsAreStructured(String name) {
        String policy = RateState.policy(name, 100, ";qu=\"content-bytes\"", MINUTE);
        Map<String, String> fields = told(new RateState(policy, name, 100, MINUTE, 57, 26), RateLimitFields.DRAFT_10);
        assertThat(fields.get("RateLimit-Policy")).matches(LIST);
        assertThat(fields.get("RateLimit")).matches(LIST).endsWith(";r=57;t=26");
    }

    @Test
    @DisplayName("24: whoever waits as long as told is not too early")
    void retryAfterIsNotBeforeTheReset() {
        assertThat(RateState.seconds(0)).isEqualTo(1);
        assertThat(RateState.seconds(1)).isEqualTo(1);
        assertThat(RateState.seconds(1_000_000_000)).isEqualTo(1);
        assertThat(RateState.seconds(1_000_000_001)).isEqualTo(2);
        Map<String, String> waiting =
                new RateState("\"x\";q=1;w=60", "x", 1, MINUTE, 0, 13).waiting(RateLimitFields.DRAFT_10);
        assertThat(waiting).containsEntry("Retry-After", "13").containsEntry("RateLimit", "\"x\";r=0;t=13");
    }

    @Test
    void whoIsTurnedAwayTogetherDoesNotComeBackTogether() {
        assertThat(spread(new RateState("", "x", 1, MINUTE, 0, 3_600)))
                .allMatch(seconds -> seconds >= 3_600 && seconds <= 3_960)
                .hasSizeGreaterThan(50);
        assertThat(spread(new RateState("", "x", 1, MINUTE, 0, 9))).containsOnly(9L);
        assertThat(spread(new RateState("", "x", 1, Duration.ofSeconds(59), 0, 59)))
                .containsOnly(59L);
    }

    private static Set<Long> spread(RateState state) {
        return Stream.generate(state::spread)
                .limit(1_000)
                .map(RateState::seconds)
                .collect(Collectors.toSet());
    }

    @Test
    void otherDialects() {
        RateState state = new RateState("\"x\";q=9;w=60", "x", 9, MINUTE, 4, 13);
        assertThat(told(state, RateLimitFields.LEGACY))
                .containsExactly(
                        Map.entry("RateLimit-Limit", "9"),
                        Map.entry("RateLimit-Remaining", "4"),
                        Map.entry("RateLimit-Reset", "13"));
        long before = Instant.now().getEpochSecond();
        Map<String, String> x = told(state, RateLimitFields.X);
        assertThat(x).containsOnlyKeys("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset");
        assertThat(Long.parseLong(x.get("X-RateLimit-Reset")))
                .isBetween(before + 13, Instant.now().getEpochSecond() + 13);
        assertThat(told(state, RateLimitFields.NONE)).isEmpty();
        assertThat(state.waiting(RateLimitFields.NONE)).containsExactly(Map.entry("Retry-After", "13"));
    }

    private static Map<String, String> told(RateState state, RateLimitFields fields) {
        Map<String, String> told = new LinkedHashMap<>();
        state.tell(fields, told::put);
        return told;
    }
}
