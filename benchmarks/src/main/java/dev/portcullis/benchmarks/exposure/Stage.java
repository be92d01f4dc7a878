package dev.portcullis.benchmarks.exposure;

/** Where a parcel is. */
public enum Stage {
    ACCEPTED,
    UNDERWAY,
    DELIVERED
}
