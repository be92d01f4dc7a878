package dev.portcullis.report.compare;

import dev.portcullis.report.lock.WaiveFact;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Which findings are accepted, and how long. Sound and complete for dates that are dates. */
final class WaiversOrder {

    private WaiversOrder() {}

    static boolean allowsNoMore(List<WaiveFact> one, List<WaiveFact> other) {
        return one.stream()
                .allMatch(waiver -> other.stream()
                        .filter(before -> before.key().equals(waiver.key()))
                        .anyMatch(before -> endsNoLater(waiver.until(), before.until())));
    }

    private static boolean endsNoLater(String day, String other) {
        if (day.equals(other)) {
            return true;
        }
        try {
            return !LocalDate.parse(day).isAfter(LocalDate.parse(other));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
