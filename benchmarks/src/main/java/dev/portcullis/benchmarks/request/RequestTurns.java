package dev.portcullis.benchmarks.request;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The same requests as {@link RequestCost}, in short turns in one JVM, by the CPU time of the thread: on a machine on
 * which others work, a turn of one server meets what the next turn of another one meets, and the tenth of the turns that
 * were disturbed least still compares.
 */
public final class RequestTurns {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int REQUESTS = 400;
    private static final int LEAST_DISTURBED = 10;
    /** Counted: on a busy machine the compiler needs a long time. */
    private static final int WARM_UP = 150;

    private static final int ROUND = 150;

    private RequestTurns() {}

    /** Prints a table for each kind of request. */
    public static void run(int rounds) {
        List<Server> permitting = List.of(
                Server.UNGUARDED,
                Server.ROLES_ALLOWED,
                Server.BEAN_VALIDATION,
                Server.PORTCULLIS,
                Server.PORTCULLIS_OWNERSHIP);
        List<Server> refusing = List.of(Server.ROLES_ALLOWED, Server.PORTCULLIS_UNLOGGED, Server.PORTCULLIS);
        compare("get", permitting, Calls::get, rounds);
        compare("post", permitting, Calls::post, rounds);
        compare("refused get", refusing, Calls::refusedGet, rounds);
        compare("refused post", refusing, Calls::refusedPost, rounds);
    }

    private static void compare(String what, List<Server> servers, Consumer<Calls> request, int rounds) {
        List<Turns> all =
                servers.stream().map(server -> new Turns(server, request)).toList();
        take(all, WARM_UP);
        all.forEach(turns -> turns.nanos.clear());
        take(all, ROUND * rounds);
        Turns first = all.get(0);
        System.out.printf(Locale.ROOT, "%n%s, turns: %d%n%n", what, first.nanos.size());
        System.out.println("| | CPU time | ÷ " + first.server.label() + " | bytes |");
        System.out.println("|---|---|---|---|");
        for (Turns turns : all) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f µs | %.2f | %,d |%n",
                    turns.server.label(),
                    turns.leastDisturbed() / 1_000,
                    turns.leastDisturbed() / first.leastDisturbed(),
                    turns.bytes);
        }
    }

    private static void take(List<Turns> all, int times) {
        for (int i = 0; i < times; i++) {
            all.forEach(Turns::take);
        }
    }

    /** Those of one server. */
    private static final class Turns {

        private final Server server;
        private final Calls calls;
        private final Consumer<Calls> request;
        private final List<Double> nanos = new ArrayList<>();
        private long bytes;

        Turns(Server server, Consumer<Calls> request) {
            this.server = server;
            this.calls = server.start();
            this.request = request;
        }

        void take() {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < REQUESTS; i++) {
                request.accept(calls);
            }
            nanos.add((double) (THREADS.getCurrentThreadCpuTime() - start) / REQUESTS);
            bytes = (THREADS.getCurrentThreadAllocatedBytes() - allocated) / REQUESTS;
        }

        double leastDisturbed() {
            List<Double> sorted = new ArrayList<>(nanos);
            Collections.sort(sorted);
            return sorted.get(sorted.size() / LEAST_DISTURBED);
        }
    }
}
