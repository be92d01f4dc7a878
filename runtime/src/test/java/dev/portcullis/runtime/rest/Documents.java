package dev.portcullis.runtime.rest;

import dev.portcullis.OwnedBy.OnDenied;
import dev.portcullis.OwnerLookup;
import dev.portcullis.OwnershipRule;
import dev.portcullis.runtime.guard.GuardedRequest.Input;
import dev.portcullis.runtime.guard.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Documents of alice and bob, guarded by owner. */
@Path("documents")
@Produces("text/plain")
public final class Documents {

    static final UUID ALICES = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID BOBS = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    static final UUID NOBODYS = UUID.fromString("00000000-0000-0000-0000-00000000000c");
    static final UUID CURSED = UUID.fromString("00000000-0000-0000-0000-00000000000d");

    @GET
    @Path("{id}")
    public String get(@PathParam("id") UUID id) {
        return "content of " + id;
    }

    @GET
    @Path("hidden/{id}")
    public String hidden(@PathParam("id") UUID id) {
        return "content of " + id;
    }

    @GET
    @Path("query")
    public String query(@QueryParam("id") String id) {
        return "content of " + id;
    }

    @GET
    @Path("header")
    public String header(@HeaderParam("Document") String id) {
        return "content of " + id;
    }

    @GET
    @Path("named/{name}")
    public String named(@PathParam("name") String name) {
        return "content of " + name;
    }

    /** Who owns what. */
    public static final class Ownership implements OwnerLookup<UUID> {

        private static final Map<UUID, String> OWNERS = Map.of(ALICES, "alice", BOBS, "bob");

        @Override
        public Optional<String> ownerOf(UUID id) {
            if (id.equals(CURSED)) {
                throw new IllegalStateException("secret detail of the database");
            }
            return Optional.ofNullable(OWNERS.get(id));
        }
    }

    /** Named documents belong to whom they are named after. */
    public static final class NamedOwnership implements OwnerLookup<String> {

        @Override
        public Optional<String> ownerOf(String id) {
            return Optional.of(id);
        }
    }

    /** As generated. */
    public static final class Guard extends TestGuard.OfResource {

        public Guard() {
            super(Documents.class, rules -> {
                Supplier<? extends OwnershipRule<UUID>> ownership = rules.of(Ownership.class);
                Supplier<? extends OwnershipRule<String>> named = rules.of(NamedOwnership.class);
                return List.of(
                        endpoint("/documents/{id}", "get", UUID.class)
                                .parameters(request -> request.text(Input.PATH, "id")
                                        && request.owns(
                                                ownership,
                                                Parameter.of(Input.PATH, "id", UUID.class, UUID::fromString),
                                                OnDenied.FORBIDDEN,
                                                "admin")),
                        endpoint("/documents/hidden/{id}", "hidden", UUID.class)
                                .parameters(request -> request.owns(
                                        ownership,
                                        Parameter.of(Input.PATH, "id", UUID.class, UUID::fromString),
                                        OnDenied.NOT_FOUND)),
                        endpoint("/documents/query", "query", String.class)
                                .parameters(request -> request.owns(
                                        ownership,
                                        Parameter.of(Input.QUERY, "id", UUID.class, UUID::fromString),
                                        OnDenied.FORBIDDEN)),
                        endpoint("/documents/header", "header", String.class)
                                .parameters(request -> request.owns(
                                        ownership,
                                        Parameter.of(
                                                Input.HEADER,
                                                "Document",
                                                UUID.class,
                                                UUID::fromString,
                                                ALICES.toString()),
                                        OnDenied.FORBIDDEN)),
                        endpoint("/documents/named/{name}", "named", String.class)
                                .parameters(request -> request.owns(
                                        named,
                                        Parameter.of(Input.PATH, "name", String.class, Function.identity()),
                                        OnDenied.FORBIDDEN)));
            });
        }

        private static TestGuard endpoint(String route, String method, Class<?> parameter) {
            return new TestGuard("GET", route, Documents.class, method, parameter)
                    .admits(request -> request.anyRole("member", "admin") && request.bodyWithinDefault())
                    .opaque(String.class);
        }
    }
}
