package dev.portcullis.conformance.resource;

import dev.portcullis.MaxSize;
import dev.portcullis.RateLimited;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Few requests, small bodies, and a property that is not for everybody. */
@Path("limited")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class LimitedResource {

    @GET
    @Path("rate")
    @RateLimited(permits = 3, per = "PT1H", by = RateLimited.Key.CALLER)
    public Note rate() {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("client")
    @RateLimited(permits = 2, per = "PT1H")
    public Note client() {
        return Note.of(Notes.ALICES);
    }

    @POST
    @Path("size")
    @MaxSize(100)
    public Note size(NoteText text) {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("exposure")
    public NoteView exposure() {
        return NoteView.of();
    }
}
