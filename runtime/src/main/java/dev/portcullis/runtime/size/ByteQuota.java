package dev.portcullis.runtime.size;

/** How many bytes may still come, of this body and others. */
@FunctionalInterface
public interface ByteQuota {

    /** Counts bytes that have come; false when they were too many. */
    boolean admits(long bytes);
}
