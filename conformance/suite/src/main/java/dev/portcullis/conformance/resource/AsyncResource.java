package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import dev.portcullis.Returns;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Answers on another thread. */
@Path("async")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class AsyncResource {

    @GET
    @Path("stage/{id}")
    public CompletionStage<Note> stage(
            @PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id) {
        return CompletableFuture.supplyAsync(() -> Note.of(id));
    }

    @GET
    @Path("suspended/{id}")
    @Returns(type = Note.class)
    public void suspended(
            @PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id,
            @Suspended AsyncResponse response) {
        new Thread(() -> response.resume(Note.of(id))).start();
    }
}
