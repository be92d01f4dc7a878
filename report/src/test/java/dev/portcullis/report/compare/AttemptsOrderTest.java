package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.AttemptsFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Against the best that a guesser can do: in each time, the most guesses, found by trying at every tick of a clock to guess, to log in
 * rightly in between, or to wait. One client guesses at one account, and at all of them.
 */
class AttemptsOrderTest {

    private static final int TICKS = 12;
    private static final int UNLIMITED = 1_000;
    private static final List<String> STATUSES = List.of("400", "401", "403");

    private final Random random = new Random(1307);
    private final Map<Object, List<Integer>> known = new HashMap<>();

    /** When the failures that still count happened, in ticks before now, and how long the lock still lasts. */
    private record State(List<Integer> ages, int locked) {

        State failed(AttemptsFact limit, long max) {
            List<Integer> all = new ArrayList<>(ages);
            all.add(0);
            return all.size() >= max
                    ? new State(List.of(), (int) limit.lockFor().toSeconds())
                    : new State(all, 0);
        }

        State tick(AttemptsFact limit) {
            return new State(
                    ages.stream()
                            .map(age -> age + 1)
                            .filter(age -> age < limit.within().toSeconds())
                            .toList(),
                    Math.max(0, locked - 1));
        }
    }

    @Test
    void whatIsCalledNoWeakerAllowsNoMoreGuesses() {
        Tally tally = Tally.NONE;
        for (int pair = 0; pair < 20_000; pair++) {
            AttemptsFact one = limit();
            AttemptsFact other = random.nextBoolean() ? limit() : similar(one);
            tally = tally.with(
                    AttemptsOrder.allowsNoMore(one, other),
                    AttemptsOrder.allowsNoMore(other, one),
                    guessesNoMore(one, other),
                    guessesNoMore(other, one));
        }

        assertThat(tally).isEqualTo(new Tally(20_000, 0, 5801, 6716));
    }

    @Test
    void anotherAccountIsAnotherLimit() {
        AttemptsFact one = limit();
        AttemptsFact other = new AttemptsFact(
                one.group(),
                "email",
                one.max(),
                one.lockFor(),
                one.within(),
                one.everyCall(),
                one.failureStatuses(),
                one.clearedBySuccess(),
                one.maxPerClient());

        assertThat(AttemptsOrder.allowsNoMore(one, other)).isFalse();
    }

    @Test
    void whatCountedTogetherStaysTogether() {
        AttemptsFact limit = limit();
        AttemptsFact apart = new AttemptsFact(
                "other",
                limit.account(),
                limit.max(),
                limit.lockFor(),
                limit.within(),
                limit.everyCall(),
                limit.failureStatuses(),
                limit.clearedBySuccess(),
                limit.maxPerClient());
        Side together = Locks.side(Map.of(Locks.GET, List.of(limit), Locks.PUT, List.of(limit)));
        Side split = Locks.side(Map.of(Locks.GET, List.of(limit), Locks.PUT, List.of(apart)));

        assertThat(new AttemptsOrder().allowsNoMore(Locks.GET, split, together)).isFalse();
        assertThat(new AttemptsOrder().allowsNoMore(Locks.GET, together, split)).isTrue();
    }

    private AttemptsFact limit() {
        boolean everyCall = random.nextInt(4) == 0;
        int max = 1 + random.nextInt(3);
        return new AttemptsFact(
                "login",
                "username",
                max,
                ticks(),
                ticks(),
                everyCall,
                everyCall ? List.of() : statuses(),
                random.nextBoolean(),
                max + random.nextInt(2));
    }

    /** With other times. */
    private AttemptsFact similar(AttemptsFact limit) {
        return new AttemptsFact(
                limit.group(),
                limit.account(),
                limit.max(),
                ticks(),
                ticks(),
                limit.everyCall(),
                limit.failureStatuses(),
                limit.clearedBySuccess(),
                limit.maxPerClient());
    }

    private Duration ticks() {
        return Duration.ofSeconds(1 + random.nextInt(4));
    }

    private List<String> statuses() {
        int bits = 1 + random.nextInt(7);
        return STATUSES.stream()
                .filter(status -> (bits >> STATUSES.indexOf(status) & 1) == 1)
                .toList();
    }

    private boolean guessesNoMore(AttemptsFact one, AttemptsFact other) {
        for (String status : STATUSES) {
            for (boolean rightOnes : new boolean[] {false, true}) {
                if (!isBelow(
                        guesses(one, one.max(), status, rightOnes), guesses(other, other.max(), status, rightOnes))) {
                    return false;
                }
            }
            // A right guess never clears what counts over all accounts.
            if (!isBelow(
                    guesses(one, one.maxPerClient(), status, false),
                    guesses(other, other.maxPerClient(), status, false))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBelow(List<Integer> one, List<Integer> other) {
        for (int time = 0; time < one.size(); time++) {
            if (one.get(time) > other.get(time)) {
                return false;
            }
        }
        return true;
    }

    /** The most wrong guesses that are answered with a status, within each number of ticks. */
    private List<Integer> guesses(AttemptsFact limit, long max, String status, boolean rightOnes) {
        boolean counts = limit.everyCall() || limit.failureStatuses().contains(status);
        boolean clears = rightOnes && limit.clearedBySuccess();
        return known.computeIfAbsent(
                List.of(max, limit.lockFor(), limit.within(), counts, clears, rightOnes && limit.everyCall()),
                unknown -> search(limit, max, counts, clears));
    }

    private static List<Integer> search(AttemptsFact limit, long max, boolean counts, boolean clears) {
        if (!counts || (clears && max > 1)) {
            return Collections.nCopies(TICKS + 1, UNLIMITED);
        }
        List<Integer> best = new ArrayList<>();
        Map<State, Integer> reached = new HashMap<>(Map.of(new State(List.of(), 0), 0));
        for (int time = 0; time <= TICKS; time++) {
            Map<State, Integer> now = new HashMap<>();
            reached.forEach((state, count) -> {
                State next = state;
                int guessed = count;
                now.merge(next, guessed, Math::max);
                while (next.locked() == 0) {
                    next = next.failed(limit, max);
                    guessed++;
                    now.merge(next, guessed, Math::max);
                }
            });
            best.add(now.values().stream().mapToInt(Integer::intValue).max().orElseThrow());
            reached.clear();
            now.forEach((state, count) -> reached.merge(state.tick(limit), count, Math::max));
        }
        return best;
    }
}
