package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a response that lasts has reserved of limits on what happens at the same time. Reservations end by themselves, so
 * that a process that dies takes none with it: as long as the response lasts, they are renewed.
 */
final class HeldSlots {

    private List<Reserved> held;

    HeldSlots(List<Reserved> held) {
        this.held = held;
    }

    synchronized void release() {
        for (Reserved each : held) {
            if (each.isAdmitted()) {
                each.settle(Outcome.KEPT);
            }
        }
        held = List.of();
    }

    /** Whether they are still held: in between, others may have taken the room. */
    synchronized boolean renew() {
        List<Reserved> renewed = new ArrayList<>(held.size());
        for (Reserved each : held) {
            try {
                each.settle(Outcome.KEPT);
                renewed.add(each.again());
            } catch (StoreUnavailableException e) {
                renewed.add(each);
            }
        }
        held = renewed;
        return held.stream().allMatch(Reserved::isAdmitted);
    }
}
