package dev.portcullis.benchmarks.limit;

import dev.portcullis.benchmarks.Median;
import dev.portcullis.runtime.redis.Redis;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.ToDoubleFunction;

/** Decisions in a real Redis: how many a second, and how many commands each takes. */
final class RedisDecisions {

    private static final int THREADS = 16;

    private final RedisCommands<String, String> server;
    private final Duration time;

    /**
     * Measures at a server.
     *
     * @param server asked for its statistics
     * @param time for each peer and round
     */
    RedisDecisions(RedisCommands<String, String> server, Duration time) {
        this.server = server;
        this.time = time;
    }

    /**
     * What was measured in one turn.
     *
     * @param perSecond decisions
     * @param commands for each decision
     */
    record Turn(double perSecond, double commands) {}

    static void run(int rounds) throws InterruptedException, ExecutionException {
        try (Redis redis = Redis.start()) {
            RedisClient client = RedisClient.create(redis.uri());
            try {
                RedisCommands<String, String> server = client.connect().sync();
                for (int keys : List.of(1, 10_000)) {
                    new RedisDecisions(server, Duration.ofSeconds(3)).print(redis.uri(), keys, rounds);
                }
            } finally {
                client.shutdown();
            }
        }
    }

    private void print(String uri, int keys, int rounds) throws InterruptedException, ExecutionException {
        Map<RedisPeer, List<Turn>> turns = new EnumMap<>(RedisPeer.class);
        for (int round = 0; round < rounds; round++) {
            for (RedisPeer peer : RedisPeer.values()) {
                turns.computeIfAbsent(peer, first -> new ArrayList<>()).add(turn(peer, uri, keys));
            }
        }
        System.out.printf(Locale.ROOT, "%nKeys: %,d, threads: %d, rounds: %d%n%n", keys, THREADS, rounds);
        System.out.println("| | decisions per second | commands per decision |");
        System.out.println("|---|---|---|");
        turns.forEach((peer, all) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.2f |%n",
                peer.label(),
                median(all, Turn::perSecond),
                median(all, Turn::commands)));
    }

    Turn turn(RedisPeer peer, String uri, int keys) throws InterruptedException, ExecutionException {
        server.flushall();
        try (RedisPeer.Connected connected = peer.connect(uri, Rate.SLOW)) {
            Limiter.Numbered limiter = connected.limiter().withKeys(keys);
            for (int key = 0; key < keys; key++) {
                limiter.decide(key);
            }
            decisions(limiter, keys);
            CommandCount before = CommandCount.of(server.info("commandstats"));
            long start = System.nanoTime();
            long decisions = decisions(limiter, keys);
            double seconds = (System.nanoTime() - start) / 1e9;
            CommandCount count = CommandCount.of(server.info("commandstats")).since(before);
            return new Turn(decisions / seconds, (double) count.sent() / decisions);
        }
    }

    /** So many as all threads make in the time. */
    private long decisions(Limiter.Numbered limiter, int keys) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            long end = System.nanoTime() + time.toNanos();
            for (int thread = 0; thread < THREADS; thread++) {
                counts.add(threads.submit(() -> {
                    long count = 0;
                    while (System.nanoTime() - end < 0) {
                        limiter.decide(ThreadLocalRandom.current().nextInt(keys));
                        count++;
                    }
                    return count;
                }));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static double median(List<Turn> turns, ToDoubleFunction<Turn> figure) {
        return Median.of(turns.stream().mapToDouble(figure).toArray());
    }
}
