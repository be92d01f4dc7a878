package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Expose;
import java.util.List;

/**
 * A parcel, of which 14 properties may leave for everybody, three for a role, and three never.
 */
public record PartParcel(
        @Expose String reference,
        @Expose String title,
        @Expose String summary,
        @Expose String sender,
        @Expose String recipient,
        @Expose(roles = Roles.CLERK) String carrier,
        @Expose(roles = Roles.AUDITOR) String route,
        String remark,
        @Expose int pieces,
        @Expose int weight,
        @Expose int length,
        @Expose int height,
        @Expose long version,
        long sequence,
        @Expose boolean fragile,
        boolean insured,
        @Expose(roles = Roles.AUDITOR) double price,
        @Expose Stage stage,
        @Expose List<String> labels,
        @Expose Depot depot) {}
