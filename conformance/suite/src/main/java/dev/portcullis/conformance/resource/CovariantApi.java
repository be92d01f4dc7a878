package dev.portcullis.conformance.resource;

import dev.portcullis.OwnedBy;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/**
 * An interface that does not know what its method answers.
 *
 * @param <T> of answers
 */
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public interface CovariantApi<T> {

    @GET
    @Path("notes/{id}")
    T get(@PathParam("id") @OwnedBy(value = NoteOwnership.class, exceptRoles = "admin") UUID id);
}
