package dev.portcullis.benchmarks.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.limit.Consumption;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A limiter that admits everything, or nothing, is a fast one. */
class LocalDecisionsTest {

    private static final Rate THREE = new Rate(3, Duration.ofHours(1));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GUAVA")
    void admitsTheBurstOfEachKey(Peer peer) {
        Limiter<?> limiter = peer.limiter(THREE, 10);

        assertThat(IntStream.range(0, 5).mapToObj(turn -> admitted(limiter.decide("a"))))
                .containsExactly(true, true, true, false, false);
        assertThat(admitted(limiter.decide("b"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = "GUAVA")
    void admitsOneOfEachKey(Peer peer) {
        Limiter<?> limiter = peer.limiter(THREE, 10);

        assertThat(IntStream.range(0, 2).mapToObj(turn -> admitted(limiter.decide("a"))))
                .containsExactly(true, false);
        assertThat(admitted(limiter.decide("b"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isMeasuredWhereItAdmits(Peer peer) {
        LocalDecisions benchmark = new LocalDecisions();
        benchmark.peer = peer;
        benchmark.keys = 4;
        benchmark.fill();
        LocalDecisions.Caller caller = new LocalDecisions.Caller();

        assertThat(admitted(benchmark.oneThread(caller))).isTrue();
        assertThat(admitted(benchmark.twoThreads(caller))).isTrue();
    }

    private static boolean admitted(Object decision) {
        if (decision instanceof Consumption consumption) {
            return consumption.admitted();
        }
        return decision instanceof ConsumptionProbe probe ? probe.isConsumed() : (Boolean) decision;
    }
}
