package dev.portcullis.runtime.rest;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that go into servers with events. Some servers keep a thread until the subscriber has read: as many as there are
 * such subscribers, so that none of them keeps the others from theirs.
 */
final class EventThreads {

    private static final int IDLE_SECONDS = 10;

    private static final Executor POOL = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), EventThreads::thread);

    private EventThreads() {}

    static void execute(Runnable task) {
        POOL.execute(task);
    }

    static void executeAfter(Duration delay, Runnable task) {
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, POOL)
                .execute(task);
    }

    /** Threads that outlive a web application must not hold on to the one that happened to start them. */
    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "portcullis-events");
        thread.setDaemon(true);
        thread.setContextClassLoader(EventThreads.class.getClassLoader());
        return thread;
    }
}
