package dev.portcullis.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.report.lock.ReturnsFact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a view is sent, against all that a caller can then receive: whether in one piece, and with roles that it has no longer. */
class ResponsesOrderTest {

    private record Received(boolean list, boolean afterLosingTheRole) {}

    @Test
    void eachWayOfSendingIsComparedWithEachOther() {
        Tally tally = Tally.NONE;
        for (ReturnsFact one : ways()) {
            for (ReturnsFact other : ways()) {
                tally = tally.with(
                        allowsNoMore(one, other),
                        allowsNoMore(other, one),
                        received(other).containsAll(received(one)),
                        received(one).containsAll(received(other)));
            }
        }

        assertThat(tally).isEqualTo(new Tally(16, 0, 0, 4));
    }

    private static List<ReturnsFact> ways() {
        return List.of(way(false, false), way(true, false), way(false, true), way(true, true));
    }

    private static ReturnsFact way(boolean list, boolean events) {
        return new ReturnsFact(0, "View", list, events, Optional.empty());
    }

    private static boolean allowsNoMore(ReturnsFact one, ReturnsFact other) {
        return new ResponsesOrder().allowsNoMore(Locks.GET, Locks.side(List.of(one)), Locks.side(List.of(other)));
    }

    /** Several events say as much as a list. */
    private static Set<Received> received(ReturnsFact way) {
        Set<Received> received = new HashSet<>();
        received.add(new Received(way.list(), false));
        if (way.events()) {
            received.add(new Received(way.list(), true));
            received.add(new Received(true, false));
            received.add(new Received(true, true));
        }
        return received;
    }
}
