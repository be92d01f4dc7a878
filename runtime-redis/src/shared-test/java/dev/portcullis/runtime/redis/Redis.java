package dev.portcullis.runtime.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import redis.embedded.RedisServer;
import redis.embedded.core.RedisServerBuilder;

/** A Redis server on a port of its own, which can be stopped, held and started again. */
public final class Redis implements AutoCloseable {

    private final int port = freePort();
    private @Nullable RedisServer server;
    private long pid;

    public static Redis start(String... settings) {
        Redis redis = new Redis();
        redis.launch(settings);
        return redis;
    }

    public String uri() {
        return "redis://127.0.0.1:" + port;
    }

    /** The process no longer answers, and no connection is closed. */
    public void hold() {
        signal("STOP");
    }

    public void goOn() {
        signal("CONT");
    }

    public void kill() {
        signal("KILL");
    }

    /** With an empty memory. */
    public void startAgain() {
        launch();
    }

    @Override
    public void close() {
        goOn();
        try {
            if (server != null) {
                server.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void launch(String... settings) {
        Set<Long> before = children();
        try {
            RedisServerBuilder builder = RedisServer.newRedisServer().port(port);
            for (String setting : settings) {
                builder.setting(setting);
            }
            server = builder.build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<Long> after = children();
        after.removeAll(before);
        pid = after.iterator().next();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
