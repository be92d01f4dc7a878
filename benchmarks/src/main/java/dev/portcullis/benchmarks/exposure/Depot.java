package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Expose;

/** Where a parcel lies. */
public record Depot(
        @Expose String code, @Expose String town, @Expose int gate) {}
