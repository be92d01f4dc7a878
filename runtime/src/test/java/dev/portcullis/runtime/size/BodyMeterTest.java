package dev.portcullis.runtime.size;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
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

    @Test
    void aBodyThatBreaksOffStaysBroken() {
        InputStream in = meter.asSent(new StaleStream());

        assertThatThrownBy(in::available).isInstanceOf(EOFException.class);
        assertThat(meter.isBroken()).isTrue();
        assertThatThrownBy(in::read).isInstanceOf(EOFException.class);
        assertThatThrownBy(in::readAllBytes).isInstanceOf(EOFException.class);
    }

    @Test
    void decodingThatFailsBreaksTheBody() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(new byte[100]);
        }
        byte[] half = Arrays.copyOf(zipped.toByteArray(), zipped.size() - 1);
        InputStream in = meter.asDecoded(new GZIPInputStream(meter.asSent(new ByteArrayInputStream(half))));

        assertThatThrownBy(in::readAllBytes).isInstanceOf(EOFException.class);
        assertThat(meter.isBroken()).isTrue();
        assertThat(meter.isExceeded()).isFalse();
    }

    @Test
    void readingOnAfterClosingIsNotTheCallersFault() throws IOException {
        InputStream in = meter.asSent(new BufferedInputStream(new ByteArrayInputStream(new byte[100])));
        in.close();

        assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        assertThat(meter.isBroken()).isFalse();
    }

    /** Fails once, and then hands out what has never come. */
    private static final class StaleStream extends InputStream {

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int available() throws IOException {
            throw new EOFException();
        }
    }
}
