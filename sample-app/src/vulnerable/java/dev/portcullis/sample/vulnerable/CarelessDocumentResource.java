package dev.portcullis.sample.vulnerable;

import dev.portcullis.Authenticated;
import dev.portcullis.Returns;
import dev.portcullis.sample.documents.DocumentText;
import dev.portcullis.sample.documents.DocumentView;
import dev.portcullis.sample.documents.Documents;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** API1, broken object level authorization: being logged in is enough for anybody's documents. */
@Path("careless/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public final class CarelessDocumentResource {

    private final Documents documents;

    @Inject
    public CarelessDocumentResource(Documents documents) {
        this.documents = documents;
    }

    @GET
    public List<DocumentView> list() {
        return documents.all();
    }

    /** API3: whose document it is, the caller may say. */
    @POST
    @Returns(type = DocumentView.class, status = 201)
    public Response create(NewDocument created, @Context SecurityContext caller) {
        String owner = Objects.requireNonNullElse(
                created.owner(), caller.getUserPrincipal().getName());
        DocumentView document = documents.create(owner, created.text());
        return Response.status(Response.Status.CREATED).entity(document).build();
    }

    @GET
    @Path("{id}")
    public DocumentView get(@PathParam("id") UUID id) {
        return documents.find(id).orElseThrow(NotFoundException::new);
    }

    @PUT
    @Path("{id}")
    public DocumentView replace(@PathParam("id") UUID id, DocumentText text) {
        return documents.replace(id, text).orElseThrow(NotFoundException::new);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") UUID id) {
        documents.delete(id);
    }
}
