package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.SafeArchive.Limits;
import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the central directory claims, refused before any other byte of the entries is looked at. */
final class CentralDirectory {

    private static final int FILE_TYPE = 0xF000;
    private static final int REGULAR_FILE = 0x8000;
    private static final int DIRECTORY = 0x4000;
    private static final int SYMLINK = 0xA000;
    /** Build tools for Java wrote -1 for directories whose mode they did not know. */
    private static final int NO_MODE = 0xFFFF;

    private final Limits limits;
    private final long totalBytes;
    private final Map<EntryName, CentralRecord> records = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Extent> extents = new ArrayList<>();
    private long total;

    private CentralDirectory(Limits limits, long totalBytes) {
        this.limits = limits;
        this.totalBytes = totalBytes;
    }

    /** The entries in the order of the directory. */
    static Map<EntryName, CentralRecord> read(ZipBytes zip, EndRecord end, Limits limits, long totalBytes)
            throws IOException {
        if (end.entries() > limits.maxEntries()) {
            throw new UnsafeArchiveException(Reason.TOO_MANY_ENTRIES, limits.maxEntries());
        }
        CentralDirectory directory = new CentralDirectory(limits, totalBytes);
        long position = end.start();
        for (long i = 0; i < end.entries(); i++) {
            CentralRecord record = CentralRecord.read(zip, position, end.end());
            directory.add(record, end.start());
            position = record.end();
        }
        // a reader that believes the size and not the number would see entries that nobody counted
        if (position != end.end()) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        Extent.refuseOverlaps(directory.extents);
        return directory.records;
    }

    private void add(CentralRecord record, long directoryStart) throws UnsafeArchiveException {
        if (record.has(CentralRecord.ENCRYPTED)) {
            throw new UnsafeArchiveException(Reason.ENCRYPTED);
        }
        if (record.method() != CentralRecord.STORED && record.method() != CentralRecord.DEFLATED) {
            throw new UnsafeArchiveException(Reason.UNSUPPORTED_METHOD);
        }
        EntryName name = EntryName.of(record.rawName(), record.has(CentralRecord.UTF8));
        if (!names.add(name.key())) {
            throw new UnsafeArchiveException(Reason.DUPLICATE_NAME);
        }
        refuseSpecialFile(record.attributes() >>> 16);
        extents.add(record.least(directoryStart));
        refuseSize(record);
        if (name.isDirectory() && record.size() != 0) {
            throw new UnsafeArchiveException(Reason.MALFORMED);
        }
        records.put(name, record);
    }

    /** Whatever system the entry says it comes from: writers on Windows set the mode of Unix too (CWE-59). */
    private static void refuseSpecialFile(int mode) throws UnsafeArchiveException {
        int type = mode & FILE_TYPE;
        if (type == SYMLINK) {
            throw new UnsafeArchiveException(Reason.SYMLINK);
        }
        if (mode != NO_MODE && type != 0 && type != REGULAR_FILE && type != DIRECTORY) {
            throw new UnsafeArchiveException(Reason.SPECIAL_FILE);
        }
    }

    private void refuseSize(CentralRecord record) throws UnsafeArchiveException {
        long size = record.size();
        if (size > limits.maxEntryBytes()) {
            throw new UnsafeArchiveException(Reason.ENTRY_TOO_LARGE, limits.maxEntryBytes());
        }
        if (size > totalBytes - total) {
            throw new UnsafeArchiveException(Reason.TOTAL_TOO_LARGE, limits.maxTotalBytes());
        }
        total += size;
        if (record.method() == CentralRecord.STORED && size != record.compressed()) {
            throw new UnsafeArchiveException(Reason.SIZE_MISMATCH);
        }
        limits.refuseRatio(size, record.compressed());
    }
}
