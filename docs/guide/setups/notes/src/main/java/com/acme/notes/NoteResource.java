package com.acme.notes;

import dev.portcullis.Authenticated;
import dev.portcullis.OwnedBy;
import dev.portcullis.Waive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

@Path("notes")
@Produces("application/json")
public class NoteResource {

    @GET
    @Path("{id}")
    @Authenticated
    @Waive(rule = "PredictableIdentifier", reason = "Two notes that are made up", until = "2099-12-31")
    public Note get(@PathParam("id") @OwnedBy(NoteOwnership.class) long id) {
        return Notes.find(id).orElseThrow(NotFoundException::new);
    }
}
