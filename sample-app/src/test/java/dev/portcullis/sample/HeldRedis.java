package dev.portcullis.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.stream.Collectors;
import redis.embedded.RedisServer;

/** A Redis server that can be held: it neither answers nor hangs up. */
final class HeldRedis implements AutoCloseable {

    private final int port;
    private final RedisServer server;
    private final long pid;

    HeldRedis() {
        Set<Long> before = children();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            server = RedisServer.newRedisServer().port(port).build();
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pid = children().stream()
                .filter(child -> !before.contains(child))
                .findFirst()
                .orElseThrow();
    }

    String uri() {
        return "redis://127.0.0.1:" + port;
    }

    void hold() {
        signal("STOP");
    }

    @Override
    public void close() {
        signal("CONT");
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }
}
