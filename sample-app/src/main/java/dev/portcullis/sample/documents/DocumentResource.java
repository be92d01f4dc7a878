package dev.portcullis.sample.documents;

import dev.portcullis.Authenticated;
import dev.portcullis.OwnedBy;
import dev.portcullis.OwnedResults;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;

/** Documents, each for its owner and for administrators. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@RateLimited(permits = 120, per = "PT1M", by = RateLimited.Key.CALLER)
public final class DocumentResource {

    private final Documents documents;

    @Inject
    public DocumentResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    @OwnedResults(property = "owner", exceptRoles = "admin")
    public List<DocumentView> list(@Context SecurityContext caller) {
        return caller.isUserInRole("admin")
                ? documents.all()
                : documents.ownedBy(caller.getUserPrincipal().getName());
    }

    @POST
    @Returns(type = DocumentView.class, status = 201)
    public Response create(DocumentText text, @Context SecurityContext caller, @Context UriInfo uri) {
        DocumentView document = documents.create(caller.getUserPrincipal().getName(), text);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(document.id().toString())
                        .build())
                .entity(document)
                .build();
    }

    @GET
    @Path("{id}")
    public DocumentView get(@PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
        return documents.find(id).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}")
    public DocumentView replace(
            @PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id,
            DocumentText text) {
        return documents.replace(id, text).orElseThrow(NotFoundException::new);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") @OwnedBy(value = DocumentOwnership.class, exceptRoles = "admin") UUID id) {
        if (!documents.delete(id)) {
            throw new NotFoundException();
        }
    }
}
