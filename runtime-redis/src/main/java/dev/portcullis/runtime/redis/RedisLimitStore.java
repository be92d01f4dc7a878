package dev.portcullis.runtime.redis;

import dev.portcullis.runtime.limit.AttemptLimit;
import dev.portcullis.runtime.limit.Consumption;
import dev.portcullis.runtime.limit.LimitKey;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.limit.Micros;
import dev.portcullis.runtime.limit.Outcome;
import dev.portcullis.runtime.limit.RateLimit;
import dev.portcullis.runtime.limit.RateWindow;
import dev.portcullis.runtime.limit.Reservation;
import dev.portcullis.runtime.limit.Settlement;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Counts in Redis 5 or newer: limits hold over all nodes that share it. A decision is one command, atomic on the server,
 * by the server's clock, in microseconds. What Redis forgets (a restart without persistence, a failover before
 * replication) is counted anew.
 *
 * <p>Every command ends after the time-out, and none is queued while the connection is lost: it fails, and {@code
 * PortcullisConfig} says what happens then.
 */
public final class RedisLimitStore implements LimitStore, AutoCloseable {

    /** How long a decision may take unless it is said; 50 ms. */
    public static final Duration TIMEOUT = Duration.ofMillis(50);

    private static final String PREFIX = "portcullis:";

    private final RedisClient client;
    private final StatefulRedisConnection<String, String> connection;
    private final Script consume;
    private final Script attempts;
    private final Script unlock;
    private final String clock;

    private RedisLimitStore(RedisClient client, StatefulRedisConnection<String, String> connection, String clock) {
        this.client = client;
        this.connection = connection;
        this.consume = Script.read("consume.lua");
        this.attempts = Script.read("attempts.lua");
        this.unlock = Script.read("unlock.lua");
        this.clock = clock;
    }

    /**
     * Connects, and checks that the server keeps what it is told.
     *
     * @param uri {@code redis://[user:password@]host[:port][/database]}, or {@code rediss://} for TLS
     * @throws IllegalArgumentException when the URI is none of Redis
     * @throws IllegalStateException when the server cannot be reached or its settings would lose locks
     */
    public static RedisLimitStore connect(String uri) {
        return connect(uri, TIMEOUT);
    }

    /**
     * The same, with another time-out.
     *
     * @param timeout how long a decision may take
     */
    public static RedisLimitStore connect(String uri, Duration timeout) {
        RedisURI address = RedisURI.create(uri);
        RedisClient client = RedisClient.create(address);
        client.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .timeoutOptions(TimeoutOptions.enabled(timeout))
                .build());
        try {
            StatefulRedisConnection<String, String> connection = client.connect();
            connection.setTimeout(timeout);
            ServerCheck.check(connection.sync().info());
            return new RedisLimitStore(client, connection, "");
        } catch (RuntimeException e) {
            client.shutdown();
            // The address without the password.
            throw new IllegalStateException("Redis at " + address + " cannot hold limits: " + e.getMessage(), e);
        }
    }

    /** The same server at another time. */
    RedisLimitStore at(long micros) {
        return new RedisLimitStore(client, connection, Long.toString(micros));
    }

    @Override
    public Consumption consume(RateLimit limit, LimitKey key, long cost) {
        List<RateWindow> windows = limit.windows();
        String[] arguments = new String[2 + 2 * windows.size()];
        arguments[0] = clock;
        arguments[1] = Long.toString(cost);
        for (int i = 0; i < windows.size(); i++) {
            arguments[2 + 2 * i] = Long.toString(Micros.increment(windows.get(i)));
            arguments[3 + 2 * i] = Long.toString(Micros.tolerance(windows.get(i)));
        }
        List<Object> decision = consume.call(commands(), name(key), arguments);
        return new Consumption(
                number(decision, 0) == 1,
                (int) number(decision, 1),
                number(decision, 2),
                Micros.toNanos(number(decision, 3)));
    }

    @Override
    public Reservation reserve(AttemptLimit limit, LimitKey key) {
        List<Object> decision = attempts.call(commands(), name(key), arguments(limit, "reserve"));
        Reservation.Status status = Reservation.Status.valueOf(String.valueOf(decision.get(0)));
        long micros = number(decision, 1);
        return switch (status) {
            case ADMITTED -> new Reservation(status, micros, 0);
            case BUSY -> new Reservation(status, 0, 0);
            case LOCKED -> new Reservation(status, 0, Micros.toNanos(micros));
        };
    }

    @Override
    public Settlement settle(AttemptLimit limit, LimitKey key, Reservation reservation, Outcome outcome) {
        List<Object> state = attempts.call(
                commands(), name(key), arguments(limit, outcome.name(), Long.toString(reservation.lease())));
        return new Settlement((int) number(state, 0), Micros.toNanos(number(state, 1)));
    }

    @Override
    public boolean unlock(LimitKey key) {
        return number(unlock.call(commands(), name(key), clock), 0) == 1;
    }

    @Override
    public void close() {
        connection.close();
        client.shutdown();
    }

    private RedisCommands<String, String> commands() {
        return connection.sync();
    }

    private String[] arguments(AttemptLimit limit, String... what) {
        List<String> arguments = new ArrayList<>(List.of(
                clock,
                Integer.toString(limit.max()),
                Long.toString(Micros.of(limit.lockFor())),
                Long.toString(Micros.of(limit.within())),
                Long.toString(Micros.of(limit.lease()))));
        arguments.addAll(List.of(what));
        return arguments.toArray(String[]::new);
    }

    private static String name(LimitKey key) {
        byte[] bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(key.high())
                .putLong(key.low())
                .array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long number(List<Object> reply, int index) {
        return (Long) reply.get(index);
    }
}
