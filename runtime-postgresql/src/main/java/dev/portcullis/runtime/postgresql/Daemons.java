package dev.portcullis.runtime.postgresql;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep a process alive. */
final class Daemons {

    private Daemons() {}

    static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
