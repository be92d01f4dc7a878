package dev.portcullis.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveStructureTest {

    private static final Part HONEST = Part.stored("file", "content");

    private static byte[] built(Consumer<ZipBuilder> change) {
        ZipBuilder builder = new ZipBuilder().add(HONEST);
        change.accept(builder);
        return builder.build();
    }

    private static Part changed(Consumer<Part> change) {
        return Part.stored("file", "content").with(change);
    }

    private static void refused(Part part, Reason reason) {
        Reading.refusedAtOpening(ZipBuilder.zip(part), reason);
    }

    @Test
    void whatHasNoEndRecordIsNoZip() {
        byte[] garbage = new byte[200_000];
        new Random(3).nextBytes(garbage);

        Reading.refusedAtOpening(garbage, Reason.NOT_A_ZIP);
        Reading.refusedAtOpening(new byte[0], Reason.NOT_A_ZIP);
        Reading.refusedAtOpening(new byte[22], Reason.NOT_A_ZIP);
    }

    @Test
    void anArchiveThatIsCutOffAnywhereIsNoZip() {
        byte[] zip = ZipBuilder.zip(HONEST);

        for (int length = 0; length < zip.length; length++) {
            Reading.refusedAtOpening(Arrays.copyOf(zip, length), Reason.NOT_A_ZIP);
        }
    }

    @Test
    void theLongestCommentIsFoundAndNotMore() throws IOException {
        byte[] commented = built(builder -> builder.comment = new byte[0xFFFF]);

        assertThat(Reading.all(commented, Limits.defaults())).hasSize(1);
        Reading.refusedAtOpening(Arrays.copyOf(commented, commented.length + 1), Reason.NOT_A_ZIP);
    }

    @Test
    void bytesAfterTheEndAreRefused() {
        Reading.refusedAtOpening(built(builder -> builder.trailing = new byte[] {1}), Reason.TRAILING_BYTES);
        Reading.refusedAtOpening(built(builder -> builder.claimedComment = 1), Reason.TRAILING_BYTES);
    }

    @Test
    void anEndRecordInTheCommentIsRefused() {
        byte[] end = ZipBuilder.zip();

        Reading.refusedAtOpening(built(builder -> builder.comment = end), Reason.TRAILING_BYTES);
        Reading.refusedAtOpening(
                built(builder -> builder.comment = Arrays.copyOf(end, end.length + 1)), Reason.TRAILING_BYTES);
    }

    @Test
    void partsOfSeveralFilesAreRefused() {
        Reading.refusedAtOpening(built(builder -> builder.disk = 1), Reason.MULTI_DISK);
        refused(changed(part -> part.disk = 1), Reason.MULTI_DISK);
        Reading.refusedAtOpening(
                built(builder -> {
                    builder.zip64 = true;
                    builder.zip64Disks = 2;
                }),
                Reason.MULTI_DISK);
        byte[] split = built(builder -> {
            builder.zip64 = true;
            builder.claimedEntries = 0xFFFF;
        });
        split[split.length - 22 - 20 - 56 + 24]++;
        Reading.refusedAtOpening(split, Reason.MULTI_DISK);
    }

    @Test
    void aDirectoryElsewhereIsRefused() {
        byte[] zip = ZipBuilder.zip(HONEST);
        byte[] prefixed = new byte[zip.length + 10];
        System.arraycopy(zip, 0, prefixed, 10, zip.length);

        Reading.refusedAtOpening(prefixed, Reason.MALFORMED);
        Reading.refusedAtOpening(built(builder -> builder.claimedStart = 0), Reason.MALFORMED);
        Reading.refusedAtOpening(built(builder -> builder.claimedStart = 0xFFFF_FFFFL), Reason.MALFORMED);
        Reading.refusedAtOpening(built(builder -> builder.claimedSize = 0), Reason.MALFORMED);
    }

    @Test
    void moreOrFewerEntriesThanClaimedAreRefused() {
        Reading.refusedAtOpening(built(builder -> builder.claimedEntries = 0), Reason.MALFORMED);
        Reading.refusedAtOpening(built(builder -> builder.claimedEntries = 2), Reason.MALFORMED);
        Reading.refusedAtOpening(built(builder -> builder.claimedEntries = 0xFFFF), Reason.TOO_MANY_ENTRIES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_001, Integer.MAX_VALUE, 1L << 40, Long.MAX_VALUE, -2, Long.MIN_VALUE})
    void anyNumberOfEntriesInZip64IsCompared(long entries) {
        Reading.refusedAtOpening(
                built(builder -> {
                    builder.zip64 = true;
                    builder.zip64Entries = entries;
                    builder.claimedEntries = 0xFFFF;
                }),
                Reason.TOO_MANY_ENTRIES);
    }

    @Test
    void aZip64RecordThatContradictsTheEndRecordIsRefused() {
        Reading.refusedAtOpening(
                built(builder -> {
                    builder.zip64 = true;
                    builder.claimedEntries = 2;
                }),
                Reason.MALFORMED);
        Reading.refusedAtOpening(
                built(builder -> {
                    builder.zip64 = true;
                    builder.zip64Entries = 2;
                }),
                Reason.MALFORMED);
    }

    @Test
    void everyBitOfTheEndRecordsIsChecked() throws IOException {
        byte[] zip = built(builder -> builder.zip64 = true);
        int zip64 = zip.length - 22 - 20 - 56;

        assertThat(Reading.all(zip, Limits.defaults())).hasSize(1);
        for (int bit = zip64 * 8; bit < zip.length * 8; bit++) {
            boolean version = bit / 8 >= zip64 + 12 && bit / 8 < zip64 + 16;
            // the number of disks may be 0
            if (!version && bit != (zip.length - 22 - 4) * 8) {
                byte[] changed = zip.clone();
                changed[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(catchThrowableOfType(UnsafeArchiveException.class, () -> SafeArchive.open(changed)))
                        .as("bit %d", bit)
                        .isNotNull();
            }
        }
    }

    @Test
    void recordsBeginWithTheirSignature() {
        byte[] zip = ZipBuilder.zip(HONEST);
        int directory = HONEST.localHeader().length + HONEST.data.length;
        for (int at = 0; at < 4; at++) {
            byte[] local = zip.clone();
            local[at]++;
            Reading.refusedAtOpening(local, Reason.HEADER_MISMATCH);
            byte[] central = zip.clone();
            central[directory + at]++;
            Reading.refusedAtOpening(central, Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @CsvSource({"true,true,24", "false,true,20", "true,false,16", "false,false,12"})
    void aDescriptorBelongsToItsEntry(boolean signature, boolean large, int length) throws IOException {
        Part part = Part.stored("file", "content").described(signature, large);
        MemoryBytes zip = new MemoryBytes(ZipBuilder.zip(part));
        EndRecord end = EndRecord.find(zip);
        CentralRecord central = CentralRecord.read(zip, end.start(), end.end());

        Extent extent = LocalHeader.read(zip, central, end.start()).extent();

        assertThat(part.descriptor).hasSize(length);
        assertThat(extent).isEqualTo(new Extent(0, end.start()));
    }

    @ParameterizedTest
    @ValueSource(longs = {(10 << 20) + 1, 1L << 40, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void anySizeInZip64IsCompared(long size) {
        refused(Part.stored("file", "content").zip64(size, 7), Reason.ENTRY_TOO_LARGE);
        refused(Part.stored("file", "content").zip64(7, size), Reason.OUT_OF_BOUNDS);
    }

    @Test
    void aZip64FieldThatIsMissingOrCutOffIsRefused() {
        refused(changed(part -> part.size = Part.IN_EXTRA), Reason.MALFORMED);
        refused(
                Part.stored("file", "content")
                        .zip64(7, 7)
                        .with(part -> part.extra = new byte[] {1, 0, 4, 0, 7, 0, 0, 0}),
                Reason.MALFORMED);
        refused(
                Part.stored("file", "content").zip64(7, 7).with(part -> part.extra = new byte[] {1, 0, 16, 0, 7}),
                Reason.MALFORMED);
    }

    @Test
    void entriesOutsideOfTheFileOrInTheDirectoryAreRefused() {
        Part outside = Part.stored("outside", "content").with(part -> part.offset = 1 << 20);
        Part directory = changed(part -> part.offset = 44);

        Reading.refusedAtOpening(new ZipBuilder().add(HONEST).listed(outside).build(), Reason.OUT_OF_BOUNDS);
        Reading.refusedAtOpening(
                new ZipBuilder().raw(new byte[44]).listed(directory).build(), Reason.OUT_OF_BOUNDS);
        refused(changed(part -> part.compressed = 8).with(part -> part.size = 8), Reason.OUT_OF_BOUNDS);
        refused(
                changed(part -> part.localExtra = new byte[3]).with(part -> part.data = new byte[4]),
                Reason.OUT_OF_BOUNDS);
    }

    @Test
    void encryptedEntriesAreRefused() {
        for (int bit : new int[] {0, 6, 13}) {
            refused(changed(part -> part.flags |= 1 << bit), Reason.ENCRYPTED);
            refused(changed(part -> part.localFlags |= 1 << bit), Reason.ENCRYPTED);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 9, 12, 14, 93, 95, 99, 0xFFFF})
    void otherMethodsAreRefused(int method) {
        refused(
                changed(part -> part.method = method).with(part -> part.localMethod = method),
                Reason.UNSUPPORTED_METHOD);
    }

    @Test
    void aLocalHeaderThatSaysSomethingElseIsRefused() {
        refused(changed(part -> part.localName = "evil".getBytes(StandardCharsets.UTF_8)), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localName = "file2".getBytes(StandardCharsets.UTF_8)), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localMethod = 8), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localFlags = 0), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localFlags |= 1 << 3), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localCrc++), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localSize++), Reason.HEADER_MISMATCH);
        refused(changed(part -> part.localCompressed--), Reason.HEADER_MISMATCH);
        Reading.refusedAtOpening(
                new ZipBuilder()
                        .raw(new byte[100])
                        .listed(changed(part -> part.offset = 1))
                        .build(),
                Reason.HEADER_MISMATCH);
    }

    @Test
    void aDescriptorThatSaysSomethingElseIsRefused() {
        refused(Part.stored("file", "content").flagged(1 << 3), Reason.HEADER_MISMATCH);
        for (int at = 0; at < 16; at++) {
            Part part = Part.stored("file", "content").described(true, false);
            part.descriptor[at]++;
            refused(part, Reason.HEADER_MISMATCH);
        }
        refused(
                Part.stored("file", "content").described(true, false).with(part -> part.localSize = 8),
                Reason.HEADER_MISMATCH);
    }

    @Test
    void aStoredEntryHasTheSizeOfItsData() {
        refused(Part.stored("file", "content").claiming(6), Reason.SIZE_MISMATCH);
    }

    @Test
    void aDirectoryHasNoContent() {
        refused(Part.stored("file/", "content"), Reason.MALFORMED);
    }

    @Test
    void aFileThatShrinksIsRefused(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("upload");
        Files.write(file, ZipBuilder.zip(Part.stored("file", new byte[100_000])));

        try (SafeArchive archive = SafeArchive.open(file)) {
            Files.write(file, new byte[50_000]);
            UnsafeArchiveException refused =
                    catchThrowableOfType(UnsafeArchiveException.class, () -> Reading.all(archive));
            assertThat(refused.reason()).isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void aRefusedFileIsClosedAndMayBeDeleted(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("upload");
        Files.write(file, new byte[100]);

        assertThat(catchThrowableOfType(UnsafeArchiveException.class, () -> SafeArchive.open(file))
                        .reason())
                .isEqualTo(Reason.NOT_A_ZIP);
        Files.delete(file);
    }
}
