package dev.portcullis.benchmarks.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.benchmarks.exposure.CpuTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the readings are said to do. */
class GateCostTest {

    @ParameterizedTest
    @EnumSource
    void readsTheWholeBody(Reading reading) throws IOException {
        GateCost benchmark = GateCost.of(reading);

        Object read = benchmark.read(new CpuTime());

        if (read instanceof List<?> parcels) {
            assertThat(parcels).hasSize(100).allMatch(NewParcel.class::isInstance);
        } else {
            assertThat((byte[]) read).isEqualTo(benchmark.body());
        }
        assertThat(benchmark.body()).hasSizeBetween(50_000, 55_000);
    }

    @Test
    void theGateRefusesWhatTheSizesLetPass() throws IOException {
        byte[] body = "[{\"reference\":\"PN-1\",\"paid\":true}]".getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.SIZES.reader().read(body)).isEqualTo(body);
        assertThatThrownBy(() -> Reading.GATE.reader().read(body))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("/0/paid");
    }
}
