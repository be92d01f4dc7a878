package dev.portcullis.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveContentTest {

    private static final byte[] CONTENT = "content ".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    private static long refused(Part part, Reason reason) throws IOException {
        return Reading.refusedWhileReading(ZipBuilder.zip(part), Limits.defaults(), reason);
    }

    @Test
    void fewerBytesThanDeclaredAreRefused() throws IOException {
        Part part = Part.deflated("file", CONTENT).claiming(CONTENT.length + 1);

        assertThat(refused(part, Reason.SIZE_MISMATCH)).isEqualTo(CONTENT.length);
    }

    @Test
    void oneByteMoreThanDeclaredIsRefused() throws IOException {
        Part part = Part.deflated("file", CONTENT).claiming(CONTENT.length - 1);

        assertThat(refused(part, Reason.SIZE_MISMATCH)).isLessThan(CONTENT.length - 1);
    }

    @Test
    void anotherChecksumIsNoticedBeforeTheLastBytes() throws IOException {
        Part stored = Part.stored("file", CONTENT).with(part -> part.crc++).with(part -> part.localCrc++);
        Part deflated = Part.deflated("file", CONTENT).with(part -> part.crc++).with(part -> part.localCrc++);

        assertThat(refused(stored, Reason.CRC_MISMATCH)).isLessThan(CONTENT.length);
        assertThat(refused(deflated, Reason.CRC_MISMATCH)).isLessThan(CONTENT.length);
    }

    /** The ratio would be accepted again when enough noise was read. */
    @Test
    void aRefusalIsFinal() throws IOException {
        byte[] content = new byte[4 << 20];
        new Random(1).nextBytes(content);
        Arrays.fill(content, 0, 2 << 20, (byte) 0);

        try (SafeArchive archive = SafeArchive.open(ZipBuilder.zip(Part.deflated("half", content)));
                InputStream in = archive.read(archive.entries().get(0))) {
            for (int i = 0; i < 1_000; i++) {
                UnsafeArchiveException refused = catchThrowableOfType(UnsafeArchiveException.class, in::readAllBytes);
                assertThat(refused.reason()).isEqualTo(Reason.RATIO_TOO_HIGH);
            }
        }
    }

    @Test
    void dataThatIsNotDeflatedIsRefused() throws IOException {
        byte[] noise = new byte[1000];
        Arrays.fill(noise, (byte) 0xFF);

        refused(Part.deflated("file", CONTENT, noise), Reason.CORRUPT_DATA);
    }

    @Test
    void dataThatIsCutOffIsRefused() throws IOException {
        byte[] deflated = Part.deflate(CONTENT);

        refused(Part.deflated("file", CONTENT, Arrays.copyOf(deflated, deflated.length - 1)), Reason.CORRUPT_DATA);
        refused(Part.deflated("file", CONTENT, new byte[0]), Reason.CORRUPT_DATA);
    }

    @Test
    void dataAfterTheEndOfAnEntryIsRefused() throws IOException {
        byte[] deflated = Part.deflate(CONTENT);

        refused(Part.deflated("file", CONTENT, Arrays.copyOf(deflated, deflated.length + 1)), Reason.CORRUPT_DATA);
        refused(Part.deflated("empty", new byte[0], new byte[] {3, 0, 0}), Reason.CORRUPT_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504b0304",
                "504b0506",
                "504b0708",
                "504b3030504b0304",
                "1f8b08",
                "fd377a585a00",
                "377abcaf271c",
                "425a6839",
                "526172211a0700",
                "526172211a070100",
                "28b52ffd"
            })
    void archivesInsideAreRefusedUnlessAllowed(String signature) throws IOException {
        byte[] content = HexFormat.of().parseHex(signature);
        byte[] zip = ZipBuilder.zip(Part.stored("a", content), Part.deflated("b", content));

        assertThat(refused(Part.deflated("file.txt", content), Reason.NESTED_ARCHIVE))
                .isZero();
        assertThat(refused(Part.stored("file.txt", content), Reason.NESTED_ARCHIVE))
                .isZero();
        assertThat(Reading.all(zip, Limits.defaults().withMaxDepth(2))).containsExactly(content, content);
    }

    @Test
    void theBeginningOfASignatureIsNone() throws IOException {
        byte[] content = {'P', 'K', 3};

        assertThat(Reading.all(ZipBuilder.zip(Part.stored("a", content)), Limits.defaults()))
                .containsExactly(content);
    }
}
