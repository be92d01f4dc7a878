package dev.portcullis.benchmarks.exposure;

import dev.portcullis.benchmarks.request.LoggedIn;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A request for a hundred parcels and its response, in process, as a container calls Jersey. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ResponseCost {

    private static final URI BASE = URI.create("http://localhost/");
    private static final SecurityContext CLERK = new LoggedIn(() -> "user-1000000000@example.org", Roles.CLERK);

    /** Who answers. */
    @Param
    public Responder responder = Responder.JACKSON;

    /** What of the parcels may leave. */
    @Param
    public Content content = Content.ALL;

    private final Output output = new Output();

    @SuppressWarnings("NullAway.Init") // the benchmark starts with setup
    private ApplicationHandler application;

    @SuppressWarnings("NullAway.Init")
    private URI uri;

    static ResponseCost of(Responder responder, Content content) {
        ResponseCost benchmark = new ResponseCost();
        benchmark.responder = responder;
        benchmark.content = content;
        benchmark.start();
        return benchmark;
    }

    /** Starts the application. */
    @Setup
    public void start() {
        application = responder.start();
        uri = BASE.resolve(responder.path() + "/" + content.path());
    }

    /** Asks for all parcels. */
    @Benchmark
    public Object respond(CpuTime cpu) throws ExecutionException, InterruptedException {
        output.reset();
        cpu.calls++;
        ContainerRequest request = new ContainerRequest(
                BASE, uri, "GET", CLERK, new MapPropertiesDelegate(), application.getConfiguration());
        return application.apply(request, output).get();
    }

    /** What is written. */
    byte[] output() throws ExecutionException, InterruptedException {
        respond(new CpuTime());
        return output.toByteArray();
    }
}
