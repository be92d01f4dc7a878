package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What a response that lasts has reserved of limits on what happens at the same time. Reservations end by themselves, so
 * that a process that dies takes none with it: as long as the response lasts, they are renewed.
 */
final class HeldSlots {

    /** Two of three renewals may fail before a reservation ends. */
    private static final int RENEWAL_SECONDS = 20;

    private List<Reserved> held;

    HeldSlots(List<Reserved> held) {
        this.held = held;
    }

    /**
     * Renews as long as the response lasts.
     *
     * @param end what to do when it does not, or when others have taken the room in between
     */
    void renewWhile(BooleanSupplier lasts, Runnable end) {
        if (isEmpty()) {
            return;
        }
        CompletableFuture.delayedExecutor(RENEWAL_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (lasts.getAsBoolean() && renew()) {
                renewWhile(lasts, end);
            } else {
                end.run();
            }
        });
    }

    synchronized void release() {
        for (Reserved each : held) {
            if (each.isAdmitted()) {
                each.settle(Outcome.KEPT);
            }
        }
        held = List.of();
    }

    private synchronized boolean isEmpty() {
        return held.isEmpty();
    }

    private synchronized boolean renew() {
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
