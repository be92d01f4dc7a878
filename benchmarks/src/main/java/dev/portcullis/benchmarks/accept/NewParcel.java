package dev.portcullis.benchmarks.accept;

import java.util.List;

/**
 * A parcel as callers send it, with 20 properties.
 */
public record NewParcel(
        String reference,
        String title,
        String summary,
        String sender,
        String recipient,
        String carrier,
        String route,
        String remark,
        int pieces,
        int weight,
        int length,
        int height,
        long version,
        long sequence,
        boolean fragile,
        boolean insured,
        double price,
        String stage,
        List<String> labels,
        NewDepot depot) {

    /** Where it is. */
    public record NewDepot(String code, String town, int gate) {}
}
