package dev.portcullis.conformance.resource;

import dev.portcullis.OpaqueBody;
import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Fails in every way, and each time with what must not leave in the message. */
@Path("failing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PublicAccess(reason = "everybody may see it fail")
@RateLimited(permits = 10_000, per = "PT1M")
public class FailingResource {

    /** What must not leave. */
    public static final String SECRET = "canary-of-the-message";

    private static final int MORE_THAN_ANY_BUFFER = 1 << 20;

    @GET
    @Path("unchecked")
    public FailingView unchecked() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("checked")
    public FailingView checked() throws IOException {
        throw new IOException(SECRET, new IllegalStateException(SECRET));
    }

    @GET
    @Path("error")
    public FailingView error() {
        throw new LinkageError(SECRET);
    }

    @GET
    @Path("getter")
    public FailingView getter() {
        return new FailingView();
    }

    @GET
    @Path("mapped-to-text")
    public FailingView mappedToText() {
        throw new IllegalArgumentException(SECRET);
    }

    @GET
    @Path("mapped-to-map")
    public FailingView mappedToMap() {
        throw new UnsupportedOperationException(SECRET);
    }

    @GET
    @Path("message")
    public FailingView message() {
        throw new BadRequestException(SECRET, new IllegalStateException(SECRET));
    }

    @GET
    @Path("phrase")
    public FailingView phrase() {
        throw new WebApplicationException(Response.status(409, SECRET).build());
    }

    @GET
    @Path("entity-text")
    public FailingView entityText() {
        throw refusal(SECRET, MediaType.TEXT_PLAIN);
    }

    @GET
    @Path("entity-map")
    public FailingView entityMap() {
        throw refusal(Map.of("message", SECRET), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("entity-typed")
    public FailingView entityTyped() {
        throw refusal(new Conflict("busy", SECRET), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("entity-declared")
    @Returns(type = Conflict.class, status = 409)
    public Response entityDeclared() {
        throw refusal(new Conflict("busy", SECRET), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("returned-map")
    @Returns(type = Conflict.class)
    public Response returnedMap() {
        return Response.status(409).entity(Map.of("message", SECRET)).build();
    }

    @GET
    @Path("undeclared")
    @Returns(type = Conflict.class, status = 409)
    public Response undeclared() {
        return Response.ok(new Conflict("busy", SECRET)).build();
    }

    @GET
    @Path("query")
    public Conflict query(@QueryParam("number") int number) {
        return new Conflict("" + number, SECRET);
    }

    @GET
    @Path("header")
    public Conflict header(@HeaderParam("Number") int number) {
        return new Conflict("" + number, SECRET);
    }

    @GET
    @Path("stage")
    public CompletionStage<FailingView> stage() {
        return CompletableFuture.supplyAsync(this::unchecked);
    }

    @GET
    @Path("resumed")
    @Returns(type = FailingView.class)
    public void resumed(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume(new IllegalStateException(SECRET))).start();
    }

    @GET
    @Path("resumed-getter")
    @Returns(type = FailingView.class)
    public void resumedGetter(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume(new FailingView())).start();
    }

    @GET
    @Path("resumed-map")
    @Returns(type = FailingView.class)
    public void resumedMap(@Suspended AsyncResponse response) {
        new Thread(() -> response.resume(refusal(Map.of("message", SECRET), MediaType.APPLICATION_JSON))).start();
    }

    @GET
    @Path("timeout")
    @Returns(type = FailingView.class)
    public void timeout(@Suspended AsyncResponse response) {
        // Longer than the method takes: with a millisecond, CXF did not answer once.
        response.setTimeout(100, TimeUnit.MILLISECONDS);
    }

    @GET
    @Path("before-first-byte")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @OpaqueBody(reason = "bytes that nobody looks into")
    public StreamingOutput beforeFirstByte() {
        return out -> {
            throw new IllegalStateException(SECRET);
        };
    }

    @GET
    @Path("after-commit")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @OpaqueBody(reason = "bytes that nobody looks into")
    public StreamingOutput afterCommit() {
        return out -> {
            out.write(new byte[MORE_THAN_ANY_BUFFER]);
            out.flush();
            throw new IllegalStateException(SECRET);
        };
    }

    @POST
    @Path("body")
    public Conflict body(FailingBody body) {
        return new Conflict(body.color().name(), SECRET);
    }

    private static WebApplicationException refusal(Object entity, String type) {
        return new WebApplicationException(
                SECRET, Response.status(409).entity(entity).type(type).build());
    }
}
