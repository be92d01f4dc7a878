package dev.portcullis.runtime.archive;

import java.io.IOException;
import java.io.Serial;

/**
 * An archive that is not read, or not read any further. The message tells what is wrong in words of ours and never holds
 * the name or the content of an entry, so it may be logged and sent to the caller.
 */
public final class UnsafeArchiveException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnsafeArchiveException(Reason reason) {
        super(reason.sentence);
        this.reason = reason;
    }

    UnsafeArchiveException(Reason reason, long limit) {
        super(reason.sentence + " (limit: " + limit + ")");
        this.reason = reason;
    }

    UnsafeArchiveException(Reason reason, Throwable cause) {
        super(reason.sentence, cause);
        this.reason = reason;
    }

    /** What is wrong with the archive. */
    public Reason reason() {
        return reason;
    }

    /** What can be wrong with an archive. Later versions may add to them: give a {@code switch} a default. */
    public enum Reason {
        /** There is no end record: not a ZIP, or one that is cut off. */
        NOT_A_ZIP("It has no end record, so it is no ZIP or is cut off"),
        /** Bytes follow the end record, or more than one end record fits, so that readers disagree where it ends. */
        TRAILING_BYTES("Its end record is not where the file ends, or there are several"),
        /** It is one part of several files. */
        MULTI_DISK("It spans several disks"),
        /** Records are missing, cut off, contradict each other or are not where they must be. */
        MALFORMED("Its records are damaged or contradict each other"),
        /** More entries than {@link SafeArchive.Limits#maxEntries()}. */
        TOO_MANY_ENTRIES("It has too many entries"),
        /** An entry declares more bytes than {@link SafeArchive.Limits#maxEntryBytes()}. */
        ENTRY_TOO_LARGE("An entry has too many bytes"),
        /** The declared or the real bytes of all entries are more than {@link SafeArchive.Limits#maxTotalBytes()}. */
        TOTAL_TOO_LARGE("Its entries have too many bytes together"),
        /** An entry declares to inflate, or inflates, to more than {@link SafeArchive.Limits#maxRatio()} accepts. */
        RATIO_TOO_HIGH("An entry inflates to too many times its size"),
        /** Two entries share bytes of the file. */
        OVERLAP("Entries share bytes"),
        /** An entry lies outside of the file or reaches into the central directory. */
        OUT_OF_BOUNDS("An entry lies where no entry can be"),
        /** Two entries have one name, where case and the Unicode form do not tell names apart. */
        DUPLICATE_NAME("Two entries have the same name"),
        /** A name is absolute, leads out of its directory, or is none on some systems. */
        UNSAFE_NAME("An entry has an unsafe name"),
        /** An entry is a symbolic link. */
        SYMLINK("An entry is a symbolic link"),
        /** An entry is a device, a pipe or a socket. */
        SPECIAL_FILE("An entry is neither a file nor a directory"),
        /** An entry or the central directory is encrypted, so it cannot be inspected. */
        ENCRYPTED("An entry is encrypted"),
        /** An entry is neither stored nor deflated. */
        UNSUPPORTED_METHOD("An entry has an unsupported compression method"),
        /** The header in front of an entry, or the descriptor after it, contradicts the central directory. */
        HEADER_MISMATCH("The header of an entry contradicts the central directory"),
        /** An entry is an archive, and deeper than {@link SafeArchive.Limits#maxDepth()}. */
        NESTED_ARCHIVE("An entry is an archive itself"),
        /** An entry has more or fewer bytes than it declares. */
        SIZE_MISMATCH("An entry has another size than it declares"),
        /** The content of an entry does not have the declared checksum. */
        CRC_MISMATCH("An entry has another checksum than it declares"),
        /** The data of an entry cannot be inflated, or goes on after its end. */
        CORRUPT_DATA("The data of an entry is damaged");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }
}
