package dev.portcullis.runtime.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.archive.SafeArchive.Entry;
import dev.portcullis.runtime.archive.SafeArchive.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damage anywhere in an honest archive: what is read is right, or nothing is, and there are no other exceptions. */
class ArchiveMutationTest {

    private static final Limits LIMITS = new Limits(10, 20_000, 30_000, 100, 1);

    private static final List<byte[]> CONTENTS = List.of(
            "stored".getBytes(UTF_8),
            "deflated ".repeat(300).getBytes(UTF_8),
            "described ".repeat(300).getBytes(UTF_8),
            "unsigned ".repeat(30).getBytes(UTF_8),
            "zip64 ".repeat(30).getBytes(UTF_8),
            new byte[0],
            "last".getBytes(UTF_8));

    private final Random random = new Random(20_261_126);

    private static byte[] honest() {
        Part large = Part.deflated("large", CONTENTS.get(4));
        ZipBuilder builder = new ZipBuilder()
                .add(Part.stored("a.txt", CONTENTS.get(0)))
                .add(Part.deflated("b/ü.txt", CONTENTS.get(1)))
                .add(Part.deflated("c", CONTENTS.get(2)).described(true, false))
                .add(Part.stored("d", CONTENTS.get(3)).described(false, false))
                .add(large.zip64(CONTENTS.get(4).length, large.data.length))
                .add(Part.stored("dir/", ""))
                .add(Part.deflated("e", CONTENTS.get(6)));
        builder.comment = "comment".getBytes(UTF_8);
        builder.zip64 = true;
        return builder.build();
    }

    @Test
    void changedBytesAreHarmless() throws IOException {
        byte[] honest = honest();
        int refused = 0;
        for (int i = 0; i < 30_000; i++) {
            byte[] mutant = honest.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                mutant[random.nextInt(mutant.length)] = changed();
            }
            refused += isRefused(mutant) ? 1 : 0;
        }

        assertThat(Reading.all(honest, LIMITS)).containsExactlyElementsOf(CONTENTS);
        assertThat(refused).isBetween(15_000, 29_999);
    }

    @Test
    void everySingleBitIsHarmless() throws IOException {
        byte[] honest = honest();
        for (int bit = 0; bit < honest.length * 8; bit++) {
            byte[] mutant = honest.clone();
            mutant[bit / 8] ^= (byte) (1 << bit % 8);
            isRefused(mutant);
        }
    }

    @Test
    void bytesThatAreRemovedOrRepeatedAreHarmless() throws IOException {
        byte[] honest = honest();
        for (int i = 0; i < 5_000; i++) {
            int from = random.nextInt(honest.length);
            int to = random.nextInt(honest.length);
            ByteArrayOutputStream mutant = new ByteArrayOutputStream();
            mutant.write(honest, 0, from);
            mutant.write(honest, to, honest.length - to);
            if (from != to) {
                assertThat(isRefused(mutant.toByteArray())).isTrue();
            }
        }
    }

    /** Values at which a number overflows or changes its sign are as likely as all others. */
    private byte changed() {
        byte[] edges = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};
        return random.nextBoolean() ? edges[random.nextInt(edges.length)] : (byte) random.nextInt();
    }

    private static boolean isRefused(byte[] mutant) throws IOException {
        long delivered = 0;
        try (SafeArchive archive = SafeArchive.open(mutant, LIMITS)) {
            List<Entry> entries = archive.entries();
            assertThat(entries).hasSameSizeAs(CONTENTS);
            for (int i = 0; i < entries.size(); i++) {
                try (InputStream in = archive.read(entries.get(i))) {
                    byte[] content = in.readNBytes(30_001);
                    delivered += content.length;
                    assertThat(Arrays.equals(content, CONTENTS.get(i))).isTrue();
                }
            }
            return false;
        } catch (UnsafeArchiveException e) {
            return true;
        } finally {
            assertThat(delivered).isLessThanOrEqualTo(LIMITS.maxTotalBytes());
        }
    }
}
