package dev.portcullis.runtime.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import dev.portcullis.runtime.guard.Scalars;
import dev.portcullis.runtime.guard.Viewer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users with a secret, and bodies of all kinds. */
@Path("views")
@SuppressWarnings("DoNotCallSuggester") // only the server calls resource methods
@Produces(MediaType.APPLICATION_JSON)
public final class Views {

    private static final String SECRET = "hash-of-the-password";

    /** A user as the application has it. */
    public static class User {

        public String getName() {
            return "alice";
        }

        public String getEmail() {
            return "alice@example.org";
        }

        public String getHash() {
            return SECRET;
        }
    }

    /** A user with more than is declared. */
    public static final class AuditedUser extends User {

        public String getAudit() {
            return SECRET;
        }
    }

    /** A user of whom a property fails half way through. */
    public static final class BrokenUser extends User {

        @Override
        public String getEmail() {
            throw new IllegalStateException(SECRET);
        }
    }

    /** A user who contains the user, as objects that refer to each other do. */
    public static final class EndlessUser extends User {

        @Override
        public String getEmail() {
            throw new StackOverflowError(SECRET);
        }
    }

    /** What a caller sends. */
    public record Note(@Nullable String title, @Nullable List<String> lines) {}

    @GET
    @Path("user")
    public User user() {
        return new AuditedUser();
    }

    @GET
    @Path("broken")
    public User broken() {
        return new BrokenUser();
    }

    @GET
    @Path("endless")
    public User endless() {
        return new EndlessUser();
    }

    @GET
    @Path("undeclared")
    public Object undeclared() {
        return Map.of("hash", SECRET);
    }

    @GET
    @Path("conflict")
    public Response conflict() {
        return Response.status(409).entity(Map.of("hash", SECRET)).build();
    }

    @GET
    @Path("thrown")
    public User thrown() {
        throw new WebApplicationException(Response.status(409)
                .header("Retry-After", "7")
                .entity(Map.of("hash", SECRET))
                .build());
    }

    @GET
    @Path("failing")
    public User failing() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("mapped")
    public User mapped() {
        throw new IllegalArgumentException(SECRET);
    }

    @GET
    @Path("async")
    public void async(@Suspended AsyncResponse response) {
        response.resume(new AuditedUser());
    }

    @GET
    @Path("opaque")
    @Produces("image/png")
    public InputStream opaque() {
        return new ByteArrayInputStream(new byte[] {1, 2, 3});
    }

    @POST
    @Path("note")
    public Response note(Note note) {
        return Response.noContent().build();
    }

    @POST
    @Path("text")
    public Response text(String text) {
        return Response.noContent().build();
    }

    @POST
    @Path("bytes")
    public Response bytes(byte[] bytes) {
        return Response.noContent().header("Received", bytes.length).build();
    }

    @POST
    @Path("stream")
    public Response stream(InputStream in) {
        long received = 0;
        try {
            while (in.read() >= 0) {
                received++;
            }
        } catch (IOException e) {
            // As careless code does.
        }
        return Response.ok("success").header("Received", received).build();
    }

    /** As generated. */
    public static final class Guard extends TestGuard.OfResource {

        public Guard() {
            super(
                    Views.class,
                    rules -> List.of(
                            get("user"),
                            get("broken"),
                            get("endless"),
                            get("undeclared"),
                            get("conflict"),
                            get("thrown"),
                            get("failing"),
                            get("mapped"),
                            new TestGuard("GET", "/views/async", Views.class, "async", AsyncResponse.class)
                                    .writes(Guard::write),
                            get("opaque").opaque(InputStream.class),
                            post("note", Note.class)
                                    .accepts(AcceptedBody.builder()
                                            .object("")
                                            .value("/title")
                                            .array("/lines")
                                            .value("/lines/*")
                                            .build())
                                    .bounds(BodyBounds.builder()
                                            .text("/title", 5)
                                            .elements("/lines", 2)
                                            .build()),
                            post("text", String.class),
                            post("bytes", byte[].class),
                            post("stream", InputStream.class).opaque(String.class)));
        }

        private static TestGuard get(String method) {
            return new TestGuard("GET", "/views/" + method, Views.class, method).writes(Guard::write);
        }

        private static TestGuard post(String method, Class<?> body) {
            return new TestGuard("POST", "/views/" + method, Views.class, method, body);
        }

        private static final SerializedString NAME = new SerializedString("name");
        private static final SerializedString EMAIL = new SerializedString("email");

        private static boolean write(int status, Object entity, JsonGenerator json, Viewer viewer) throws IOException {
            if (status != 200 || !(entity instanceof User user)) {
                return false;
            }
            json.writeStartObject();
            Scalars.field(json, NAME, user.getName());
            if (viewer.anyRole("admin") || viewer.is("alice")) {
                Scalars.field(json, EMAIL, user.getEmail());
            }
            json.writeEndObject();
            return true;
        }
    }
}
