package dev.portcullis.conformance.resource;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what must not happen on a refusal. */
public final class Probe {

    private static final AtomicInteger RAN = new AtomicInteger();
    private static final AtomicInteger BOUND = new AtomicInteger();

    private static final AtomicInteger LOADED = new AtomicInteger();

    private Probe() {}

    /** Called by each resource method. */
    public static void run() {
        RAN.incrementAndGet();
    }

    /** Called by each object that is made from a body. */
    static void bind() {
        BOUND.incrementAndGet();
    }

    /** Called by each rule that loads an object. */
    static void load() {
        LOADED.incrementAndGet();
    }

    public static void reset() {
        RAN.set(0);
        LOADED.set(0);
        BOUND.set(0);
    }

    /** How many resource methods have run since the reset. */
    public static int runs() {
        return RAN.get();
    }

    /** How many bodies have been bound since the reset. */
    public static int bindings() {
        return BOUND.get();
    }

    /** How many objects rules have loaded since the reset. */
    public static int loads() {
        return LOADED.get();
    }
}
