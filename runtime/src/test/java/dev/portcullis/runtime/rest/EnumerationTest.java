package dev.portcullis.runtime.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.FakeTicker;
import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.MemoryLimitStore;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.Settlement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threat 8: time is not measured here but counted, as what a guess makes the store and the application do. */
class EnumerationTest {

    private static final int GUESSES = 8;

    @ParameterizedTest
    @ValueSource(strings = {"clear", "keep", "problem", "reset"})
    @DisplayName("8: a guess at an account that is there costs what one at an account that is not costs")
    void aGuessCostsTheSame(String path) {
        List<String> known = workOf(path, "alice");
        List<String> unknown = workOf(path, "nobody");

        assertThat(known).contains("verified", "answered 429").isEqualTo(unknown);
    }

    private static List<String> workOf(String path, String account) {
        List<String> work = new ArrayList<>();
        PortcullisConfig config = PortcullisConfig.builder()
                .limits(new Recording(work))
                .listener(refusal -> work.add("told " + refusal.check() + " " + refusal.reason()))
                .build();
        try (TestServer server = TestServer.start(config, Logins.class, Views.class)) {
            for (int guess = 0; guess < GUESSES; guess++) {
                int before = Logins.VERIFIED.get();
                int status = server.post("/logins/" + path, "{\"username\":\"" + account + "\",\"password\":\"wrong\"}")
                        .statusCode();
                if (Logins.VERIFIED.get() > before) {
                    work.add("verified");
                }
                work.add("answered " + status);
            }
        }
        return work;
    }

    /** Everything that is asked of a store, and whether it was granted; not of whom. */
    private static final class Recording implements LimitStore {

        private final LimitStore store = new MemoryLimitStore(new FakeTicker(), 100);
        private final List<String> work;

        Recording(List<String> work) {
            this.work = work;
        }

        @Override
        public Consumption consume(RateLimit limit, LimitKey key, long cost) {
            work.add("consume " + limit.name());
            return store.consume(limit, key, cost);
        }

        @Override
        public Reservation reserve(AttemptLimit limit, LimitKey key) {
            Reservation reserved = store.reserve(limit, key);
            work.add("reserve " + limit.name() + " " + reserved.status());
            return reserved;
        }

        @Override
        public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
            Settlement settled = store.settle(limit, key, reservation, outcome);
            work.add("settle " + limit.name() + " " + outcome + " " + settled.remaining());
            return settled;
        }

        @Override
        public boolean unlock(LimitKey key) {
            work.add("unlock");
            return store.unlock(key);
        }
    }
}
