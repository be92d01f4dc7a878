package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedResults;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Returns the notes of everybody, as a query without a condition does. */
@Path("results")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class ResultsResource {

    @GET
    @Path("rejected")
    @OwnedResults(property = "owner", exceptRoles = "admin")
    public List<OwnedNote> rejected() {
        return all();
    }

    @GET
    @Path("dropped")
    @OwnedResults(property = "owner", foreign = OwnedResults.Foreign.DROP, exceptRoles = "admin")
    public List<OwnedNote> dropped() {
        return all();
    }

    @GET
    @Path("dropped-later")
    @OwnedResults(property = "owner", foreign = OwnedResults.Foreign.DROP, exceptRoles = "admin")
    public CompletionStage<List<OwnedNote>> droppedLater() {
        return CompletableFuture.supplyAsync(ResultsResource::all);
    }

    private static List<OwnedNote> all() {
        return Notes.OWNERS.entrySet().stream()
                .map(note -> new OwnedNote(note.getKey(), note.getValue()))
                .toList();
    }
}
