package dev.portcullis.benchmarks.request;

import dev.portcullis.NotOwned;
import dev.portcullis.OpaqueBody;
import dev.portcullis.RateLimited;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Asks for a role, counts by caller and bounds what is sent. */
@Path("gate")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole(Calls.ROLE)
@RateLimited(permits = 1_000_000_000, per = "PT10S", by = RateLimited.Key.CALLER)
public final class GuardedNotes {

    /** Reads. */
    @GET
    @OpaqueBody(reason = "One word")
    @Path("{id}")
    public String get(@PathParam("id") @NotOwned(reason = "All notes are everybody's") UUID id) {
        return "note";
    }

    /** Writes. */
    @POST
    @OpaqueBody(reason = "What the caller sent")
    public String post(NoteText text) {
        return text.title();
    }
}
