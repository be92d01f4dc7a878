package dev.portcullis.runtime.rest;

import dev.portcullis.AttemptLimited.CountOn;
import dev.portcullis.AttemptLimited.OnSuccess;
import dev.portcullis.RateLimited;
import dev.portcullis.runtime.Problem;
import dev.portcullis.runtime.guard.AttemptPolicy;
import dev.portcullis.runtime.guard.GuardedRequest;
import dev.portcullis.runtime.guard.RatePolicy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Log-in, of which alice's password is right, and endpoints with limited rates. */
@Path("logins")
@Consumes("application/json")
@Produces("text/plain")
public final class Logins {

    static final AtomicInteger VERIFIED = new AtomicInteger();

    /** What a caller sends to log in. */
    public record Credentials(@Nullable String username, String password) {}

    @POST
    @Path("clear")
    public Response clear(Credentials credentials) {
        return verify(credentials);
    }

    @POST
    @Path("keep")
    public Response keep(Credentials credentials) {
        return verify(credentials);
    }

    @POST
    @Path("problem")
    public Response problem(Credentials credentials) {
        VERIFIED.incrementAndGet();
        return Response.status(403)
                .entity(Problem.of(403, "Not with that code"))
                .build();
    }

    @POST
    @Path("reset")
    public Response reset(Credentials credentials) {
        VERIFIED.incrementAndGet();
        return Response.accepted().build();
    }

    @POST
    @Path("broken")
    public Response broken(Credentials credentials) {
        VERIFIED.incrementAndGet();
        throw new IllegalStateException("secret detail of the broken one");
    }

    @GET
    @Path("rated")
    public String rated() {
        return "within the limit";
    }

    @GET
    @Path("rated/caller")
    public String ratedByCaller() {
        return "within the limit";
    }

    private static Response verify(Credentials credentials) {
        VERIFIED.incrementAndGet();
        boolean right = "alice".equals(credentials.username()) && "right".equals(credentials.password());
        return right ? Response.ok("token").build() : Response.status(401).build();
    }

    /** As generated. */
    public static final class Guard extends TestGuard.OfResource {

        private static final Duration HOUR = Duration.ofHours(1);
        private static final RatePolicy RATED = RatePolicy.requests(
                "rated", Set.of(RateLimited.Key.CLIENT), new RatePolicy.Window(3, Duration.ofMinutes(1), 3));
        private static final RatePolicy BY_CALLER = RatePolicy.requests(
                "by-caller", Set.of(RateLimited.Key.CALLER), new RatePolicy.Window(2, Duration.ofMinutes(1), 2));

        public Guard() {
            super(
                    Logins.class,
                    rules -> List.of(
                            attempts("clear", policy("group", CountOn.FAILURE, OnSuccess.CLEAR)),
                            attempts("keep", policy("group", CountOn.FAILURE, OnSuccess.KEEP)),
                            attempts("problem", policy("problem", CountOn.FAILURE, OnSuccess.CLEAR)),
                            attempts("reset", policy("reset", CountOn.EVERY_CALL, OnSuccess.KEEP)),
                            attempts("broken", policy("broken", CountOn.FAILURE, OnSuccess.CLEAR)),
                            new TestGuard("GET", "/logins/rated", Logins.class, "rated")
                                    .limited(RATED)
                                    .admits(request -> request.rate(RATED) && request.authenticated())
                                    .opaque(String.class),
                            new TestGuard("GET", "/logins/rated/caller", Logins.class, "ratedByCaller")
                                    .limited(BY_CALLER)
                                    .admits(request -> request.authenticated() && request.rate(BY_CALLER))
                                    .opaque(String.class)));
        }

        private static AttemptPolicy policy(String group, CountOn countOn, OnSuccess onSuccess) {
            return new AttemptPolicy(
                    group, 5, HOUR, HOUR, countOn, Set.of(401, 403), onSuccess, 20, Duration.ofSeconds(2), true);
        }

        private static TestGuard attempts(String method, AttemptPolicy policy) {
            return new TestGuard("POST", "/logins/" + method, Logins.class, method, Credentials.class)
                    .limited(policy)
                    .body((request, entity) -> attempt(request, policy, (Credentials) entity))
                    .opaque(String.class);
        }

        private static boolean attempt(GuardedRequest request, AttemptPolicy policy, Credentials credentials) {
            return request.attempt(policy, credentials.username());
        }
    }
}
