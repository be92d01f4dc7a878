package dev.portcullis.runtime.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BodyMeterTest {

    private final BodyMeter meter = new BodyMeter(10_000, 100, 1_000);

    @Test
    void theFirstByteTooManyIsRemembered() throws IOException {
        InputStream in = meter.asSent(new ByteArrayInputStream(new byte[20_000]));

        assertThat(in.readNBytes(10_000)).hasSize(10_000);
        assertThat(meter.isExceeded()).isFalse();
        assertThatThrownBy(in::read).isInstanceOf(BodyTooLargeException.class);
        assertThat(meter.exceeded()).isEqualTo("sent");
    }

    @Test
    void skippedBytesCount() {
        InputStream in = meter.asSent(new ByteArrayInputStream(new byte[20_000]));

        assertThatThrownBy(() -> in.skipNBytes(20_000)).isInstanceOf(BodyTooLargeException.class);
    }

    @Test
    void aBombIsNoticedLongBeforeTheLimit() throws IOException {
        meter.asSent(new ByteArrayInputStream(new byte[12])).readAllBytes();
        InputStream decoded = meter.asDecoded(new ByteArrayInputStream(new byte[9_999]));

        assertThat(decoded.readNBytes(1_200)).hasSize(1_200);
        assertThatThrownBy(decoded::read).isInstanceOf(BodyTooLargeException.class);
        assertThat(meter.exceeded()).isEqualTo("decoded");
    }

    @Test
    void anyRatioIsHonestBelowTheGrace() throws IOException {
        meter.asSent(new ByteArrayInputStream(new byte[1])).readAllBytes();

        assertThat(meter.asDecoded(new ByteArrayInputStream(new byte[1_000])).readAllBytes())
                .hasSize(1_000);
    }
}
