package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Policy;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Which findings are accepted. */
final class Waivers {

    private final List<Declared<Policy.Waiver>> holding;

    private Waivers(List<Declared<Policy.Waiver>> holding) {
        this.holding = holding;
    }

    /** Those that hold on a day: not expired, and with a reason. */
    static Waivers on(LocalDate today, List<Declared<Policy.Waiver>> waivers) {
        return new Waivers(waivers.stream()
                .filter(waiver -> !waiver.policy().reason().isBlank())
                .filter(waiver -> lastDay(waiver.policy())
                        .filter(day -> !day.isBefore(today))
                        .isPresent())
                .toList());
    }

    /** The first waiver that accepts a finding. */
    Optional<Declared<Policy.Waiver>> accepting(Finding finding) {
        return finding.rule().equals(StaleWaiver.INFO.name())
                ? Optional.empty()
                : holding.stream().filter(waiver -> isAbout(waiver, finding)).findFirst();
    }

    /** Whether a waiver speaks of a finding, be it in force or not. */
    static boolean isAbout(Declared<Policy.Waiver> waiver, Finding finding) {
        return waiver.policy().rule().equals(finding.rule()) && waiver.place().encloses(finding.place());
    }

    /** Empty when it is no day. */
    static Optional<LocalDate> lastDay(Policy.Waiver waiver) {
        try {
            return Optional.of(LocalDate.parse(waiver.until()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
