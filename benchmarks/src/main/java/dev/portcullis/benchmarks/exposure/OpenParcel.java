package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Expose;
import java.util.List;

/**
 * A parcel, of which all 20 properties may leave.
 */
public record OpenParcel(
        @Expose String reference,
        @Expose String title,
        @Expose String summary,
        @Expose String sender,
        @Expose String recipient,
        @Expose String carrier,
        @Expose String route,
        @Expose String remark,
        @Expose int pieces,
        @Expose int weight,
        @Expose int length,
        @Expose int height,
        @Expose long version,
        @Expose long sequence,
        @Expose boolean fragile,
        @Expose boolean insured,
        @Expose double price,
        @Expose Stage stage,
        @Expose List<String> labels,
        @Expose Depot depot) {}
