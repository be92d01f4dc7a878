package dev.portcullis.runtime.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.archive.SafeArchive.Entry;
import dev.portcullis.runtime.archive.SafeArchive.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HonestArchiveTest {

    private static final byte[] TEXT = "a line that comes again\n".repeat(5_000).getBytes(UTF_8);
    private static final byte[] NOISE = noise(50_000);

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    @Test
    void storedAndDeflatedEntriesReadRight() throws IOException {
        byte[] zip = ZipBuilder.zip(
                Part.stored("dir/", ""),
                Part.stored("dir/stored.bin", NOISE),
                Part.deflated("dir/Übersicht.txt", TEXT),
                Part.deflated("empty", new byte[0]));

        try (SafeArchive archive = SafeArchive.open(zip)) {
            assertThat(archive.entries())
                    .containsExactly(
                            new Entry("dir/", 0, true),
                            new Entry("dir/stored.bin", NOISE.length, false),
                            new Entry("dir/Übersicht.txt", TEXT.length, false),
                            new Entry("empty", 0, false));
            assertThat(Reading.all(archive)).containsExactly(new byte[0], NOISE, TEXT, new byte[0]);
        }
    }

    @Test
    void everyFormOfDescriptorIsUnderstood() throws IOException {
        byte[] zip = ZipBuilder.zip(
                Part.deflated("a", TEXT).described(true, false),
                Part.deflated("b", TEXT).described(false, false),
                Part.deflated("c", TEXT).described(true, true),
                Part.deflated("d", TEXT).described(false, true),
                Part.stored("e", NOISE).described(true, false));

        assertThat(Reading.all(zip, Limits.defaults())).containsExactly(TEXT, TEXT, TEXT, TEXT, NOISE);
    }

    @Test
    void whatTheJdkWritesReadsRight() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("written by the JDK");
            zip.putNextEntry(new ZipEntry("text"));
            zip.write(TEXT);
            zip.putNextEntry(new ZipEntry("noise"));
            zip.write(NOISE);
        }

        assertThat(Reading.all(out.toByteArray(), Limits.defaults())).containsExactly(TEXT, NOISE);
    }

    @Test
    void zip64ReadsRight() throws IOException {
        ZipBuilder builder = new ZipBuilder();
        Part text = Part.deflated("text", TEXT);
        builder.add(text.zip64(TEXT.length, text.data.length));
        builder.zip64 = true;
        builder.claimedEntries = 0xFFFF;
        builder.claimedSize = 0xFFFF_FFFFL;
        builder.claimedStart = 0xFFFF_FFFFL;

        assertThat(Reading.all(builder.build(), Limits.defaults())).containsExactly(TEXT);
    }

    @Test
    void aFileReadsAsTheSameBytesInMemory(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("upload");
        Files.write(file, ZipBuilder.zip(Part.stored("noise", NOISE), Part.deflated("text", TEXT)));

        try (SafeArchive archive = SafeArchive.open(file)) {
            InputStream noise = archive.read(archive.entries().get(0));
            InputStream text = archive.read(archive.entries().get(1));

            assertThat(text.readNBytes(10_000)).isEqualTo(Arrays.copyOf(TEXT, 10_000));
            assertThat(noise.readAllBytes()).isEqualTo(NOISE);
            assertThat(text.readAllBytes()).hasSize(TEXT.length - 10_000);
        }
    }

    @Test
    void anArchiveWithoutEntriesIsHonest() throws IOException {
        assertThat(Reading.all(ZipBuilder.zip(), Limits.defaults())).isEmpty();
    }

    @Test
    void bytesComeOneByOneAndAreSkipped() throws IOException {
        try (SafeArchive archive = SafeArchive.open(ZipBuilder.zip(Part.deflated("text", TEXT)));
                InputStream in = archive.read(archive.entries().get(0))) {
            assertThat(in.read()).isEqualTo('a');
            in.skipNBytes(1);
            assertThat(in.read()).isEqualTo('l');
            in.skipNBytes(TEXT.length - 4L);
            assertThat(in.read()).isEqualTo('\n');
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void anArchiveInsideIsOpenedWhereItIsAllowed() throws IOException {
        byte[] inner = ZipBuilder.zip(Part.deflated("text", TEXT));
        byte[] outer = ZipBuilder.zip(Part.stored("inner.zip", inner));

        try (SafeArchive archive = SafeArchive.open(outer, Limits.defaults().withMaxDepth(2));
                SafeArchive nested = archive.openNested(archive.entries().get(0))) {
            assertThat(Reading.all(nested)).containsExactly(TEXT);
        }
    }

    @Test
    void nothingIsReadOfAnotherArchiveOrAfterClosing() throws IOException {
        SafeArchive archive = SafeArchive.open(ZipBuilder.zip(Part.stored("a", "content")));
        Entry entry = archive.entries().get(0);
        InputStream in = archive.read(entry);

        assertThatIllegalArgumentException().isThrownBy(() -> archive.read(new Entry("b", 7, false)));
        in.close();
        assertThatThrownBy(in::read).isInstanceOf(IOException.class);
        archive.close();
        assertThatThrownBy(() -> archive.read(entry)).isInstanceOf(IOException.class);
    }

    @Test
    void limitsAreAtLeastOne() {
        Limits limits = Limits.defaults();

        assertThat(limits).isEqualTo(new Limits(1_000, 10L << 20, 50L << 20, 100, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withMaxEntries(0))
                .withMessage("maxEntries must be 1 or more, not 0");
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxEntryBytes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxTotalBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxRatio(0));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxDepth(0));
    }
}
