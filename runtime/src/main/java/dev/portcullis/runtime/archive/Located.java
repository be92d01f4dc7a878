package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.SafeArchive.Entry;
import dev.portcullis.runtime.archive.SafeArchive.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of which everything that can be known without inflating it was checked.
 *
 * @param data the position of its data
 */
record Located(CentralRecord record, long data) {

    static Map<Entry, Located> all(ZipBytes zip, Limits limits, long totalBytes) throws IOException {
        EndRecord end = EndRecord.find(zip);
        Map<Entry, Located> all = new LinkedHashMap<>();
        List<Extent> extents = new ArrayList<>();
        for (var claimed : CentralDirectory.read(zip, end, limits, totalBytes).entrySet()) {
            EntryName name = claimed.getKey();
            CentralRecord record = claimed.getValue();
            LocalHeader header = LocalHeader.read(zip, record, end.start());
            extents.add(header.extent());
            all.put(new Entry(name.value(), record.size(), name.isDirectory()), new Located(record, header.data()));
        }
        Extent.refuseOverlaps(extents);
        return all;
    }
}
