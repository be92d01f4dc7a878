package dev.portcullis.conformance.resource;

import dev.portcullis.AllowedBy;
import dev.portcullis.Authenticated;
import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import dev.portcullis.RequiresRole;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Access policies without an object. */
@Path("access")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccessResource {

    @GET
    @Path("role")
    @RequiresRole("member")
    public Note role() {
        return Note.of(Notes.ALICES);
    }

    @POST
    @Path("role")
    @RequiresRole("member")
    public Note post(NoteText text) {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("authenticated")
    @Authenticated
    public Note authenticated() {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("rule")
    @AllowedBy(MembersOnly.class)
    public Note rule() {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("public")
    @PublicAccess(reason = "the suite needs one")
    @RateLimited(permits = 1_000_000, per = "PT1M")
    public Note open() {
        return Note.of(Notes.ALICES);
    }

    @GET
    @Path("nobody")
    @DenyAll
    public Note nobody() {
        return Note.of(Notes.ALICES);
    }
}
