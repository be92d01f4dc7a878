package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.util.Comparator;
import java.util.List;

/**
 * The bytes of the file that belong to one entry. Bombs that are worth it let many entries share their data.
 *
 * @see <a href="https://www.usenix.org/conference/woot19/presentation/fifield">A better zip bomb</a>
 */
record Extent(long start, long end) {

    static Extent of(long start, long header, long data, long limit) throws UnsafeArchiveException {
        // none is negative, so that nothing wraps around
        if (data > limit - header - start) {
            throw new UnsafeArchiveException(Reason.OUT_OF_BOUNDS);
        }
        return new Extent(start, start + header + data);
    }

    static void refuseOverlaps(List<Extent> extents) throws UnsafeArchiveException {
        List<Extent> sorted =
                extents.stream().sorted(Comparator.comparingLong(Extent::start)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).start < sorted.get(i - 1).end) {
                throw new UnsafeArchiveException(Reason.OVERLAP);
            }
        }
    }
}
