package dev.portcullis.runtime.size;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartStreamTest {

    private static final MultipartLimits LIMITS = new MultipartLimits(3, 200);
    private static final String HEADER = "Content-Disposition: form-data; name=\"a\"\r\n";
    private static final String END = "\r\n--x--\r\n";

    private final BodyMeter meter = new BodyMeter(10_000_000, 100, 1 << 20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "content",
                "--",
                "\r\n",
                "\r\n-",
                "\r\n--",
                "\r\n-- x",
                "\r\n--y",
                "\r--x",
                "a line\r\nand another\n--\nand a third\n\n\n--y--"
            })
    void honestPartsPassUnchanged(String content) throws IOException {
        String body = part(content) + part(content) + part(content) + END;
        assertThat(read(body)).isEqualTo(body);
        assertThat(meter.isExceeded()).isFalse();
        assertThat(meter.isBroken()).isFalse();
    }

    @Test
    void aPreambleAndPaddingPass() throws IOException {
        String body = "written by hand\r\n--x \t\r\n" + HEADER + "\r\ncontent" + END;
        assertThat(read(body)).isEqualTo(body);
    }

    @Test
    void onePartTooManyIsTheLast() {
        assertTooLarge(part("").repeat(4) + END, new SizeExceeded("", 3, "parts"));
        assertTooLarge(part("").repeat(100_000) + END, new SizeExceeded("", 3, "parts"));
    }

    @Test
    void aHeaderIsNoPlaceForABody() {
        SizeExceeded tooLong = new SizeExceeded("", 200, "bytes of the header of a part");
        assertTooLarge("--x\r\n" + HEADER + "A: " + "a".repeat(1_000_000), tooLong);
        assertTooLarge("--x\r\n" + HEADER + "A: a\r\n".repeat(100_000), tooLong);
        assertTooLarge(part("").replace("name=\"a\"", "name=\"a\"; filename=\"" + "f".repeat(200) + "\""), tooLong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no delimiter at all",
                "--x--x\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nno end",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf an end\r\n--x-",
                "--x\nContent-Disposition: form-data; name=\"a\"\n\nbare line feeds\n--x--\n",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\n\n" + "bare line feeds" + END,
                "--x\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\nfolded" + END,
                "--x\r\nno header\r\n\r\ncontent" + END,
                "--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nnested\r\n--y--" + END,
                "--x\r\ncontent-type :Multipart/Mixed; boundary=y\r\n\r\n--y\r\n\r\nnested\r\n--y--" + END,
                "--x\r\nA: a\rb\r\n\r\ncontent" + END,
                "--x\r\nA: a\r\n\r\nthe boundary goes on\r\n--xyz" + END,
                "--x\r\nA: a\r\n\r\na part behind the end" + END + "--x\r\nA: a\r\n\r\nb" + END
            })
    void whatParsersReadDifferentlyIsMalformed(String body) {
        assertThatIOException().isThrownBy(() -> read(body));
        assertThat(meter.isBroken()).isTrue();
        assertThat(meter.isExceeded()).isFalse();
    }

    @Test
    void delimitersWithABareLineFeedCount() {
        String hidden = "--x\r\n" + HEADER + "\r\n" + ("\n--x\r\n" + HEADER + "\r\n").repeat(3) + END;
        assertTooLarge(hidden, new SizeExceeded("", 3, "parts"));
    }

    @Test
    void afterAFailureNothingMoreComes() throws IOException {
        InputStream parts = stream(part("").repeat(4) + END);
        assertThatIOException().isThrownBy(parts::readAllBytes);
        assertThatIOException().isThrownBy(parts::read);
    }

    @Test
    void howeverItIsReadTheAnswerIsTheSame() throws IOException {
        String body = part("some content") + part("\r\n--") + END;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            InputStream parts = stream(body);
            StringBuilder read = new StringBuilder();
            byte[] buffer = new byte[40];
            for (int count = 0; count >= 0; ) {
                read.append(new String(buffer, 0, count, ISO_8859_1));
                int one = random.nextInt(4) == 0 ? parts.read() : -2;
                if (one >= 0) {
                    read.append((char) one);
                }
                count = one == -1 ? -1 : parts.read(buffer, 0, 1 + random.nextInt(buffer.length));
            }
            assertThat(read).as("seed %d", seed).hasToString(body);
            assertThat(meter.isBroken()).isFalse();
        }
    }

    private void assertTooLarge(String body, SizeExceeded expected) {
        assertThatIOException().isThrownBy(() -> read(body));
        assertThat(meter.exceeded()).isEqualTo("parts");
        assertThat(meter.inside()).isEqualTo(expected);
    }

    private String read(String body) throws IOException {
        return new String(stream(body).readAllBytes(), ISO_8859_1);
    }

    private InputStream stream(String body) {
        return meter.asMultipart(new ByteArrayInputStream(body.getBytes(ISO_8859_1)), "x", LIMITS);
    }

    private static String part(String content) {
        return "\r\n--x\r\n" + HEADER + "\r\n" + content;
    }
}
