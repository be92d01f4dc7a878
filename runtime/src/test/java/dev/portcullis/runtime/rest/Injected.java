package dev.portcullis.runtime.rest;

import dev.portcullis.OwnedBy.OnDenied;
import dev.portcullis.OwnerLookup;
import dev.portcullis.OwnershipRule;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.guard.Parameter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Guarded by a rule that wants something injected. */
@Path("injected")
public final class Injected {

    @GET
    @Path("{id}")
    public String read(@PathParam("id") String id) {
        return id;
    }

    @GET
    @Path("undecided/{id}")
    public String undecided(@PathParam("id") String id) {
        return id;
    }

    @POST
    public String echo(String text) {
        return text;
    }

    /** Everything belongs to one person. */
    public static final class Ownership implements OwnerLookup<String> {

        private final String owner;

        @Inject
        public Ownership(String owner) {
            this.owner = owner;
        }

        @Override
        public Optional<String> ownerOf(String id) {
            return Optional.of(owner);
        }
    }

    /** As generated. */
    public static final class Guard extends TestGuard.OfResource {

        public Guard() {
            super(Injected.class, rules -> {
                Supplier<? extends OwnershipRule<String>> ownership = rules.of(Ownership.class);
                return List.of(
                        new TestGuard("GET", "/injected/{id}", Injected.class, "read", String.class)
                                .admits(request -> request.authenticated())
                                .parameters(request -> request.owns(
                                        ownership,
                                        Parameter.of(Input.PATH, "id", String.class, Function.identity()),
                                        OnDenied.FORBIDDEN))
                                .opaque(String.class),
                        new TestGuard("GET", "/injected/undecided/{id}", Injected.class, "undecided", String.class)
                                .admits(request -> true)
                                .opaque(String.class),
                        new TestGuard("POST", "/injected", Injected.class, "echo", String.class).opaque(String.class));
            });
        }
    }
}
