package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.OverrideFact;
import dev.portcullis.report.lock.ProfileFact;
import dev.portcullis.report.lock.WaiveFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people decided to accept: waivers by the days on which each holds, severities by all that a release could do without. */
class DecisionsOrderTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 26);
    private static final List<String> PLACES = List.of("parameter a", "parameter b", "class C");

    private final Random random = new Random(13);

    @Test
    void waiversAgreeWithTheDaysOnWhichTheyHold() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            List<WaiveFact> one = waivers();
            List<WaiveFact> other = waivers();
            tally = tally.with(
                    WaiversOrder.allowsNoMore(one, other),
                    WaiversOrder.allowsNoMore(other, one),
                    waived(other).containsAll(waived(one)),
                    waived(one).containsAll(waived(other)));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 0, 9563));
    }

    @Test
    void aDateThatIsNoneIsNotCompared() {
        WaiveFact never = waiver("class C", "never");
        WaiveFact day = waiver("class C", "2027-01-01");

        assertThat(WaiversOrder.allowsNoMore(List.of(never), List.of(never))).isTrue();
        assertThat(WaiversOrder.allowsNoMore(List.of(day), List.of(never))).isFalse();
        assertThat(WaiversOrder.allowsNoMore(List.of(never), List.of(day))).isFalse();
    }

    @Test
    void severitiesAgreeWithEveryDefault() {
        List<Optional<String>> all =
                List.of(Optional.empty(), Optional.of("off"), Optional.of("warning"), Optional.of("error"));
        for (Optional<String> one : all) {
            for (Optional<String> other : all) {
                boolean never = OverrideFact.SEVERITIES.stream()
                        .allMatch(unsaid -> rank(one.orElse(unsaid)) >= rank(other.orElse(unsaid)));
                assertThat(SeveritiesOrder.allowsNoMore(override(one), override(other)))
                        .as("%s beside %s", one, other)
                        .isEqualTo(never);
            }
        }
    }

    @Test
    void theStricterProfileAllowsLess() {
        List<ProfileFact> standard = List.of(new ProfileFact("standard"));
        List<ProfileFact> strict = List.of(new ProfileFact("strict"));

        assertThat(SeveritiesOrder.allowsNoMore(strict, standard)).isTrue();
        assertThat(SeveritiesOrder.allowsNoMore(standard, strict)).isFalse();
        assertThat(SeveritiesOrder.allowsNoMore(standard, standard)).isTrue();
    }

    private static Optional<OverrideFact> override(Optional<String> severity) {
        return severity.map(word -> new OverrideFact("MissingRateLimit", word));
    }

    private static int rank(String severity) {
        return OverrideFact.SEVERITIES.indexOf(severity);
    }

    private List<WaiveFact> waivers() {
        List<WaiveFact> waivers = new ArrayList<>();
        for (String place : PLACES) {
            if (random.nextBoolean()) {
                waivers.add(waiver(place, FIRST.plusDays(random.nextInt(5)).toString()));
            }
        }
        return waivers;
    }

    private static Set<List<Object>> waived(List<WaiveFact> waivers) {
        Set<List<Object>> waived = new HashSet<>();
        waivers.forEach(waiver -> IntStream.range(0, 5)
                .mapToObj(FIRST::plusDays)
                .filter(day -> day.toString().compareTo(waiver.until()) <= 0)
                .forEach(day -> waived.add(List.of(waiver.on(), day))));
        return waived;
    }

    private static WaiveFact waiver(String on, String until) {
        return new WaiveFact("PredictableIdentifier", on, "A.java", until, "reason");
    }
}
