package dev.portcullis.benchmarks.limit;

import dev.portcullis.benchmarks.Median;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of the heap a limiter with very many keys holds, key included. */
final class MemoryPerKey {

    private static final List<Peer> PEERS =
            List.of(Peer.PORTCULLIS, Peer.CELL, Peer.BUCKET4J, Peer.BUCKET4J_CAFFEINE, Peer.BUCKET4J_MAP);

    private MemoryPerKey() {}

    static void run(int keys, int rounds) {
        Map<Peer, List<Double>> bytes = new EnumMap<>(Peer.class);
        for (int round = 0; round < rounds; round++) {
            for (Peer peer : PEERS) {
                bytes.computeIfAbsent(peer, first -> new ArrayList<>()).add(bytes(peer, keys));
            }
        }
        System.out.printf(Locale.ROOT, "%nKeys: %,d, rounds: %d%n%n", keys, rounds);
        System.out.println("| | bytes per key |");
        System.out.println("|---|---|");
        bytes.forEach((peer, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.0f |%n",
                peer.label(),
                Median.of(all.stream().mapToDouble(Double::doubleValue).toArray())));
    }

    static double bytes(Peer peer, int keys) {
        long before = used();
        Limiter<?> limiter = peer.limiter(Rate.USUAL, keys);
        try {
            for (int key = 0; key < keys; key++) {
                limiter.decide(Limiter.name(key));
            }
            return (used() - before) / (double) keys;
        } finally {
            Reference.reachabilityFence(limiter);
        }
    }

    /** Twice: what a reference queue holds after the first collection goes in the second. */
    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
