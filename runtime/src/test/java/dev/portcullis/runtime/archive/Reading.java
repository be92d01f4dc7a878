package dev.portcullis.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.portcullis.runtime.archive.SafeArchive.Entry;
import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Opens archives and reads all of them, and expects that they are refused. */
final class Reading {

    private Reading() {}

    static List<byte[]> all(byte[] zip, Limits limits) throws IOException {
        try (SafeArchive archive = SafeArchive.open(zip, limits)) {
            return all(archive);
        }
    }

    static List<byte[]> all(SafeArchive archive) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (Entry entry : archive.entries()) {
            try (InputStream in = archive.read(entry)) {
                contents.add(in.readAllBytes());
            }
        }
        return contents;
    }

    static void refusedAtOpening(byte[] zip, Reason reason) {
        refusedAtOpening(zip, Limits.defaults(), reason);
    }

    static void refusedAtOpening(byte[] zip, Limits limits, Reason reason) {
        assertThatThrownBy(() -> SafeArchive.open(zip, limits).close())
                .isInstanceOfSatisfying(
                        UnsafeArchiveException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** The archive opens, and reading it to its end is refused after as many bytes of its last entry. */
    static long refusedWhileReading(byte[] zip, Limits limits, Reason reason) throws IOException {
        try (SafeArchive archive = SafeArchive.open(zip, limits)) {
            long[] delivered = {0};
            UnsafeArchiveException refused =
                    catchThrowableOfType(UnsafeArchiveException.class, () -> readCounting(archive, delivered));
            assertThat(refused).isNotNull();
            assertThat(refused.reason()).isEqualTo(reason);
            return delivered[0];
        }
    }

    static void readCounting(SafeArchive archive, long[] delivered) throws IOException {
        byte[] buffer = new byte[100_000];
        for (Entry entry : archive.entries()) {
            delivered[0] = 0;
            try (InputStream in = archive.read(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    delivered[0] += read;
                }
            }
        }
    }
}
