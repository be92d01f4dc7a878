package dev.portcullis.benchmarks.request;

import dev.portcullis.Authenticated;
import dev.portcullis.NotOwned;
import dev.portcullis.OpaqueBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Checks nothing by itself: what is declared here is not enforced where guards are absent. */
@Path("bare")
@Produces(MediaType.TEXT_PLAIN)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public final class BareNotes {

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
