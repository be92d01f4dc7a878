package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A ZIP that a caller uploaded. It is opened only if everything its central directory claims is within the limits and
 * every entry lies where it may; its entries are then read through a stream that stops at the first byte too many,
 * whatever the archive declares.
 *
 * <pre>{@code
 * @POST
 * @Consumes("application/zip")
 * public Response upload(byte[] body) {
 *     try (SafeArchive archive = SafeArchive.open(body)) {
 *         for (SafeArchive.Entry entry : archive.entries()) {
 *             try (InputStream in = archive.read(entry)) {
 *                 documents.store(UUID.randomUUID(), in);
 *             }
 *         }
 *         return Response.noContent().build();
 *     } catch (UnsafeArchiveException e) {
 *         return Response.status(422).entity(Problem.of(422, e.getMessage())).build();
 *     } catch (IOException e) {
 *         throw new UncheckedIOException(e);
 *     }
 * }
 * }</pre>
 *
 * <p>Refused before anything is inflated: too many entries or declared bytes, entries that overlap or lie outside of the
 * file, names that are given twice or lead elsewhere, symbolic links, encryption, other methods than stored and deflated,
 * headers that contradict the central directory, several disks, and data after the end. Refused while reading: more or
 * fewer bytes than declared, more than the limits, a wrong checksum, and archives inside the archive.
 *
 * <p>An entry that was read before another is refused was read: store what belongs together only when all was read.
 * Archives are not safe for use by several threads.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/APPNOTE/APPNOTE-6.3.10.TXT">PKWARE APPNOTE 6.3.10</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/409.html">CWE-409: data amplification</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/22.html">CWE-22: path traversal</a>
 * @see <a href="https://cwe.mitre.org/data/definitions/59.html">CWE-59: link following</a>
 * @see <a href="https://owasp.org/www-project-application-security-verification-standard/">OWASP ASVS 5.0, 5.2.3 and
 *     5.2.5</a>
 */
public final class SafeArchive implements Closeable {

    private final ZipBytes zip;
    private final Limits limits;
    private final ByteBudget budget;
    private final Map<Entry, Located> located;
    private boolean closed;

    private SafeArchive(ZipBytes zip, Limits limits, ByteBudget budget, Map<Entry, Located> located) {
        this.zip = zip;
        this.limits = limits;
        this.budget = budget;
        this.located = located;
    }

    /**
     * Opens an archive with the {@linkplain Limits#defaults() default limits}.
     *
     * @throws UnsafeArchiveException if the archive is refused
     */
    public static SafeArchive open(byte[] archive) throws IOException {
        return open(archive, Limits.defaults());
    }

    /**
     * Opens an archive that is in memory.
     *
     * @param archive the bytes, which are not copied and must not change
     * @throws UnsafeArchiveException if the archive is refused
     */
    public static SafeArchive open(byte[] archive, Limits limits) throws IOException {
        return open(new MemoryBytes(archive), limits, new ByteBudget(limits.maxTotalBytes()));
    }

    /**
     * Opens an archive with the {@linkplain Limits#defaults() default limits}.
     *
     * @throws UnsafeArchiveException if the archive is refused
     * @throws IOException if the file cannot be read
     */
    public static SafeArchive open(Path archive) throws IOException {
        return open(archive, Limits.defaults());
    }

    /**
     * Opens an archive that is in a file, which stays open until {@link #close()}.
     *
     * @param archive a file that nobody changes meanwhile
     * @throws UnsafeArchiveException if the archive is refused
     * @throws IOException if the file cannot be read
     */
    public static SafeArchive open(Path archive, Limits limits) throws IOException {
        return open(ChannelBytes.open(archive), limits, new ByteBudget(limits.maxTotalBytes()));
    }

    private static SafeArchive open(ZipBytes zip, Limits limits, ByteBudget budget) throws IOException {
        try {
            return new SafeArchive(zip, limits, budget, Located.all(zip, limits, budget.left()));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** The entries in the order of the central directory, directories among them. */
    public List<Entry> entries() {
        return List.copyOf(located.keySet());
    }

    /**
     * Reads an entry. Every byte that is read counts towards {@link Limits#maxTotalBytes()}, also when an entry is read
     * again. The stream throws {@link UnsafeArchiveException} when the entry is not what it declares, at the latest in
     * place of its last bytes; close it to free what inflating needs.
     *
     * @throws UnsafeArchiveException if the entry is refused at its first bytes, for example as an archive
     * @throws IllegalArgumentException if the entry is not one of this archive
     */
    public InputStream read(Entry entry) throws IOException {
        Located at = located.get(entry);
        if (at == null) {
            throw new IllegalArgumentException("The entry is not one of this archive");
        }
        if (closed) {
            throw new IOException("The archive is closed");
        }
        return EntryStream.open(EntryData.of(zip, at.record(), at.data()), at.record(), limits, budget);
    }

    /**
     * Opens an archive inside this one. It is read into memory, may be one level less deep, and what is read of it counts
     * towards {@link Limits#maxTotalBytes()} of this one.
     *
     * @throws UnsafeArchiveException if {@link Limits#maxDepth()} is 1, or if the archive is refused
     * @throws IllegalArgumentException if the entry is not one of this archive
     */
    public SafeArchive openNested(Entry entry) throws IOException {
        if (limits.maxDepth() == 1) {
            throw new UnsafeArchiveException(Reason.NESTED_ARCHIVE);
        }
        try (InputStream in = read(entry)) {
            return open(new MemoryBytes(in.readAllBytes()), limits.withMaxDepth(limits.maxDepth() - 1), budget);
        }
    }

    /** Closes the file. Entries cannot be read any more; an array is left as it is. */
    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    /**
     * An entry of an archive.
     *
     * @param name the name, with {@code /} between segments: relative, without {@code .} and {@code ..}. It is still the
     *     caller's text: escape it where it is shown
     * @param size the declared size in bytes; reading never gives more
     * @param directory whether the entry is a directory; its name then ends with {@code /} and its size is 0
     */
    public record Entry(String name, long size, boolean directory) {}

    /**
     * What is accepted of an archive.
     *
     * @param maxEntries the most entries, directories among them; 1 or more, 1,000 by default
     * @param maxEntryBytes the most bytes of one entry when inflated; 1 or more, 10 MiB by default
     * @param maxTotalBytes the most bytes of all entries together when inflated, as declared and as read; 1 or more,
     *     50 MiB by default
     * @param maxRatio the most bytes that a byte of the file may inflate to, once an entry has more than 1 MiB; 1 or more,
     *     100 by default. Deflate cannot reach more than 1,032
     * @param maxDepth how deep archives may be inside each other; 1 or more, and 1 by default: no archive in the archive.
     *     Documents of office programs are archives too
     */
    public record Limits(int maxEntries, long maxEntryBytes, long maxTotalBytes, int maxRatio, int maxDepth) {

        private static final long MIB = 1024 * 1024;
        private static final Limits DEFAULTS = new Limits(1000, 10 * MIB, 50 * MIB, 100, 1);

        /** Text and tables with much of the same are honest up to here. */
        private static final long RATIO_GRACE = MIB;

        /**
         * Checks the limits.
         *
         * @throws IllegalArgumentException if one of them is less than 1
         */
        public Limits {
            atLeastOne("maxEntries", maxEntries);
            atLeastOne("maxEntryBytes", maxEntryBytes);
            atLeastOne("maxTotalBytes", maxTotalBytes);
            atLeastOne("maxRatio", maxRatio);
            atLeastOne("maxDepth", maxDepth);
        }

        /** 1,000 entries of up to 10 MiB, 50 MiB together, 100 bytes for one, and no archive in the archive. */
        public static Limits defaults() {
            return DEFAULTS;
        }

        /** These limits with another {@link #maxEntries()}. */
        public Limits withMaxEntries(int entries) {
            return new Limits(entries, maxEntryBytes, maxTotalBytes, maxRatio, maxDepth);
        }

        /** These limits with another {@link #maxEntryBytes()}. */
        public Limits withMaxEntryBytes(long bytes) {
            return new Limits(maxEntries, bytes, maxTotalBytes, maxRatio, maxDepth);
        }

        /** These limits with another {@link #maxTotalBytes()}. */
        public Limits withMaxTotalBytes(long bytes) {
            return new Limits(maxEntries, maxEntryBytes, bytes, maxRatio, maxDepth);
        }

        /** These limits with another {@link #maxRatio()}. */
        public Limits withMaxRatio(int ratio) {
            return new Limits(maxEntries, maxEntryBytes, maxTotalBytes, ratio, maxDepth);
        }

        /** These limits with another {@link #maxDepth()}. */
        public Limits withMaxDepth(int depth) {
            return new Limits(maxEntries, maxEntryBytes, maxTotalBytes, maxRatio, depth);
        }

        void refuseRatio(long inflated, long compressed) throws UnsafeArchiveException {
            if (inflated > RATIO_GRACE && inflated / maxRatio >= compressed && inflated > maxRatio * compressed) {
                throw new UnsafeArchiveException(Reason.RATIO_TOO_HIGH, maxRatio);
            }
        }

        private static void atLeastOne(String limit, long value) {
            if (value < 1) {
                throw new IllegalArgumentException(limit + " must be 1 or more, not " + value);
            }
        }
    }
}
