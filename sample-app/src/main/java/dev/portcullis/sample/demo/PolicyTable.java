package dev.portcullis.sample.demo;

import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.AttemptEntry;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.OwnershipEntry;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.RateEntry;
import dev.portcullis.report.ResponseEntry;
import dev.portcullis.report.SizeEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The policy of every endpoint in one line of text each, for a console. */
final class PolicyTable {

    private static final List<String> HEADER = List.of("METHOD", "ROUTE", "WHO", "OWNER", "RATE", "SIZE", "LEAVES");
    private static final String NOTHING = "-";
    private static final long KIBIBYTE = 1024;
    private static final long MEBIBYTE = 1024 * KIBIBYTE;

    private PolicyTable() {}

    static String of(PolicyReport report) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        report.endpoints().forEach(endpoint -> rows.add(row(endpoint)));
        int[] widths = IntStream.range(0, HEADER.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> String.format("%-" + widths[column] + "s", row.get(column)))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static List<String> row(EndpointPolicy endpoint) {
        return List.of(
                endpoint.httpMethod(),
                endpoint.route(),
                who(endpoint.access()),
                joined(endpoint.ownership().stream().map(PolicyTable::owner)),
                joined(Stream.concat(
                        endpoint.rates().stream().map(PolicyTable::rate),
                        Stream.ofNullable(endpoint.attempts()).map(PolicyTable::attempts))),
                joined(endpoint.sizes().stream()
                        .filter(size -> size.unit().equals("bytes") || !size.byDefault())
                        .map(PolicyTable::size)),
                joined(endpoint.responses().stream().map(PolicyTable::leaves)));
    }

    private static String who(@Nullable AccessEntry access) {
        if (access == null) {
            return "nobody";
        }
        return switch (access.kind()) {
            case PUBLIC -> "anyone";
            case AUTHENTICATED -> "logged in";
            case ANY_ROLE -> String.join(" or ", access.roles());
            case ALL_ROLES -> String.join(" and ", access.roles());
            case NOBODY -> "nobody";
            case CUSTOM -> simple(access.rule());
        };
    }

    private static String owner(OwnershipEntry ownership) {
        if (ownership.rule() == null) {
            return "not owned";
        }
        return simple(ownership.rule())
                + (ownership.exceptRoles().isEmpty() ? "" : " or " + String.join(" or ", ownership.exceptRoles()));
    }

    private static String rate(RateEntry rate) {
        if (rate.per().isEmpty()) {
            return rate.permits() + " at a time by " + String.join("+", rate.by());
        }
        return rate.permits() + "/" + period(rate.per()) + " by " + String.join("+", rate.by());
    }

    private static String attempts(AttemptEntry attempts) {
        return attempts.max() + (attempts.everyCall() ? " calls by " : " tries by ") + attempts.key() + ", lock "
                + period(attempts.lockFor());
    }

    private static String size(SizeEntry size) {
        String name = size.input().startsWith("$.") ? size.input().substring(2) : size.input();
        return name + " " + (size.unit().equals("bytes") ? bytes(size.limit()) : String.valueOf(size.limit()));
    }

    private static String leaves(ResponseEntry response) {
        String type = simple(response.type()) + (response.list() ? "[]" : "");
        return response.events() ? type + " events" : type;
    }

    private static String bytes(long bytes) {
        if (bytes % MEBIBYTE == 0) {
            return bytes / MEBIBYTE + " MiB";
        }
        return bytes % KIBIBYTE == 0 ? bytes / KIBIBYTE + " KiB" : bytes + " B";
    }

    /** {@code PT1H} as {@code 1h}. */
    private static String period(String iso) {
        return iso.replaceFirst("^PT?", "").toLowerCase(Locale.ROOT);
    }

    private static String simple(@Nullable String type) {
        return type == null ? NOTHING : type.substring(type.lastIndexOf('.') + 1);
    }

    private static String joined(Stream<String> parts) {
        String text = parts.collect(Collectors.joining("; "));
        return text.isEmpty() ? NOTHING : text;
    }
}
