package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * A base class that does not know its types (CVE-2025-41248).
 *
 * @param <I> of identifiers
 * @param <B> of bodies
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public abstract class GenericBase<I, B> {

    @GET
    @Path("notes/{id}")
    public abstract Note get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") I id);

    @PUT
    @Path("notes/{id}")
    public abstract Note put(
            @PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") I id, B body);
}
