package dev.portcullis.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portcullis.runtime.archive.SafeArchive.Entry;
import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArchiveBombTest {

    private static final int MIB = 1 << 20;
    private static final Limits WIDE = new Limits(20_000, 1L << 40, 1L << 50, 2_000, 1);

    @Test
    void aFlatBombIsRefusedForWhatItDeclares() {
        byte[] bomb = ZipBuilder.zip(Part.deflated("zeros", new byte[10 * MIB]));

        assertThat(bomb.length).isLessThan(11_000);
        Reading.refusedAtOpening(bomb, Reason.RATIO_TOO_HIGH);
        Reading.refusedAtOpening(bomb, WIDE.withMaxEntryBytes(10 * MIB - 1), Reason.ENTRY_TOO_LARGE);
        Reading.refusedAtOpening(bomb, WIDE.withMaxTotalBytes(10 * MIB - 1), Reason.TOTAL_TOO_LARGE);
    }

    @Test
    void aBombInFrontOfNoiseIsRefusedAtItsRealRatio() throws IOException {
        byte[] content = new byte[4 * MIB];
        new Random(1).nextBytes(content);
        Arrays.fill(content, 0, 3 * MIB, (byte) 0);

        long delivered = Reading.refusedWhileReading(
                ZipBuilder.zip(Part.deflated("half", content)), Limits.defaults(), Reason.RATIO_TOO_HIGH);

        assertThat(delivered).isBetween((long) MIB - 8192, (long) MIB);
    }

    @Test
    void upToAMebibyteAnyRatioIsHonest() throws IOException {
        byte[] zip = ZipBuilder.zip(Part.deflated("zeros", new byte[MIB]));

        assertThat(Reading.all(zip, Limits.defaults())).containsExactly(new byte[MIB]);
        Reading.refusedAtOpening(ZipBuilder.zip(Part.deflated("zeros", new byte[MIB + 1])), Reason.RATIO_TOO_HIGH);
    }

    @Test
    void aSizeThatLiesStopsAtTheFirstByteTooMany() throws IOException {
        Part bomb = Part.deflated("lie", new byte[64 * MIB]).claiming(10);
        CountingData counting = new CountingData(bomb.data);

        assertThat(Reading.refusedWhileReading(ZipBuilder.zip(bomb), Limits.defaults(), Reason.SIZE_MISMATCH))
                .isLessThanOrEqualTo(10);
        CentralRecord declared =
                new CentralRecord(0, ByteBuffer.allocate(0), 0, bomb.method, bomb.crc, bomb.data.length, 10, 0, 0);
        try (InputStream in = EntryStream.open(counting, declared, Limits.defaults(), new ByteBudget(Long.MAX_VALUE))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(UnsafeArchiveException.class);
        }
        assertThat(counting.decoded).isEqualTo(11);
    }

    @Test
    void aSizeOfNothingThatLiesIsRefusedBeforeAnythingIsDelivered() throws IOException {
        byte[] zip = ZipBuilder.zip(Part.deflated("lie", new byte[64 * MIB]).claiming(0));

        assertThat(Reading.refusedWhileReading(zip, Limits.defaults(), Reason.SIZE_MISMATCH))
                .isZero();
    }

    @Test
    void realBytesOfAllEntriesCountTogether() throws IOException {
        byte[] zip = ZipBuilder.zip(Part.stored("a", new byte[60]), Part.stored("b", new byte[40]));

        try (SafeArchive archive = SafeArchive.open(zip, Limits.defaults().withMaxTotalBytes(100))) {
            Reading.all(archive);
            UnsafeArchiveException refused =
                    catchThrowableOfType(UnsafeArchiveException.class, () -> Reading.all(archive));
            assertThat(refused.reason()).isEqualTo(Reason.TOTAL_TOO_LARGE);
        }
    }

    @Test
    void nestedBombsAreRefusedAtTheirFirstBytes() throws IOException {
        byte[] bomb = ZipBuilder.zip(Part.deflated("zeros", new byte[MIB]));
        for (int level = 0; level < 3; level++) {
            Part[] copies = new Part[16];
            for (int i = 0; i < copies.length; i++) {
                copies[i] = Part.deflated("zip" + i, bomb);
            }
            bomb = ZipBuilder.zip(copies);
        }

        assertThat(Reading.refusedWhileReading(bomb, Limits.defaults(), Reason.NESTED_ARCHIVE))
                .isZero();
    }

    @Test
    void archivesInsideShareOneTotal() throws IOException {
        byte[] inner = ZipBuilder.zip(Part.stored("a", new byte[600]));
        byte[] outer = ZipBuilder.zip(Part.stored("1.zip", inner), Part.stored("2.zip", inner));
        Limits limits = Limits.defaults().withMaxDepth(2).withMaxTotalBytes(2L * inner.length + 600);

        try (SafeArchive archive = SafeArchive.open(outer, limits)) {
            Entry second = archive.entries().get(1);
            Reading.all(archive.openNested(archive.entries().get(0)));
            UnsafeArchiveException refused =
                    catchThrowableOfType(UnsafeArchiveException.class, () -> archive.openNested(second));
            assertThat(refused.reason()).isEqualTo(Reason.TOTAL_TOO_LARGE);
        }
    }

    @Test
    void archivesDeeperThanAllowedAreRefused() throws IOException {
        byte[] inner = ZipBuilder.zip(Part.stored("3.zip", ZipBuilder.zip()));
        byte[] outer = ZipBuilder.zip(Part.stored("2.zip", inner));

        try (SafeArchive archive = SafeArchive.open(outer, Limits.defaults().withMaxDepth(2));
                SafeArchive nested = archive.openNested(archive.entries().get(0))) {
            UnsafeArchiveException refused = catchThrowableOfType(
                    UnsafeArchiveException.class,
                    () -> nested.read(nested.entries().get(0)));
            assertThat(refused.reason()).isEqualTo(Reason.NESTED_ARCHIVE);
            UnsafeArchiveException notOpened = catchThrowableOfType(
                    UnsafeArchiveException.class,
                    () -> nested.openNested(nested.entries().get(0)));
            assertThat(notOpened.reason()).isEqualTo(Reason.NESTED_ARCHIVE);
        }
    }

    @Test
    void entriesThatAllShareOneHeaderOverlap() {
        ZipBuilder builder = new ZipBuilder();
        byte[] zeros = new byte[10 * MIB];
        byte[] data = Part.deflate(zeros);
        Part first = Part.deflated("0000", zeros, data);
        builder.add(first);
        for (int i = 1; i < 10_000; i++) {
            builder.listed(Part.deflated(String.format("%04d", i), new byte[0], data)
                    .claiming(zeros.length)
                    .with(part -> part.crc = first.crc));
        }
        byte[] bomb = builder.build();

        Reading.refusedAtOpening(bomb, Reason.TOO_MANY_ENTRIES);
        Reading.refusedAtOpening(bomb, WIDE.withMaxTotalBytes(50 * MIB), Reason.TOTAL_TOO_LARGE);
        Reading.refusedAtOpening(bomb, WIDE, Reason.OVERLAP);
    }

    /** Each entry is a stored block that holds the next header, and then the data of the next entry. */
    @Test
    void entriesThatQuoteTheNextHeaderOverlap() {
        Deque<Part> parts = new ArrayDeque<>();
        byte[] content = new byte[MIB];
        byte[] data = Part.deflate(content);
        byte[] quoted = new byte[0];
        for (int i = 20; i > 0; i--) {
            Part part = Part.deflated("file" + i, content, data);
            parts.addFirst(part);
            quoted = joined(part.localHeader(), data);
            content = joined(part.localHeader(), content);
            data = joined(block(part.localHeader().length), quoted);
        }
        ZipBuilder builder = new ZipBuilder().raw(quoted);
        int offset = 0;
        for (Part part : parts) {
            part.offset = offset;
            offset += part.localHeader().length + block(0).length;
            builder.listed(part);
        }

        Reading.refusedAtOpening(builder.build(), WIDE, Reason.OVERLAP);
    }

    /** The least extents do not overlap; the extra field of the first makes it reach into the second. */
    @Test
    void extraFieldsBelongToTheEntry() {
        Part second = Part.stored("second", "content");
        Part first = Part.stored("first", "").with(part -> part.localExtra = new byte[200]);
        byte[] header = Arrays.copyOf(first.localHeader(), 35);
        ZipBuilder builder =
                new ZipBuilder().raw(header).listed(first).add(second).raw(new byte[300]);

        Reading.refusedAtOpening(builder.build(), Reason.OVERLAP);
    }

    @Test
    void manyEntriesAreRefusedByTheirNumber() {
        ZipBuilder builder = new ZipBuilder();
        for (int i = 0; i < 65_535; i++) {
            builder.add(Part.stored(String.valueOf(i), ""));
        }
        byte[] honest = builder.build();

        Reading.refusedAtOpening(honest, Reason.TOO_MANY_ENTRIES);
        Reading.refusedAtOpening(honest, WIDE.withMaxEntries(65_534), Reason.TOO_MANY_ENTRIES);
        byte[] lying = honest.clone();
        lying[lying.length - 12] = 10;
        lying[lying.length - 11] = 0;
        lying[lying.length - 14] = 10;
        lying[lying.length - 13] = 0;
        Reading.refusedAtOpening(lying, Reason.MALFORMED);
    }

    private static byte[] block(int length) {
        return ByteBuffer.allocate(5)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 0)
                .putShort((short) length)
                .putShort((short) ~length)
                .array();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
