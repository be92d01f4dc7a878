package dev.portcullis.sample.images;

import dev.portcullis.Authenticated;
import dev.portcullis.MaxSize;
import dev.portcullis.OpaqueBody;
import dev.portcullis.OwnedBy;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** Images, each for its owner alone. */
@Path("images")
@Authenticated
public final class ImageResource {

    private final Images images;

    @Inject
    public ImageResource(Images images) {
        this.images = images;
    }

    @POST
    @Consumes({"image/png", "image/jpeg"})
    @Produces(MediaType.APPLICATION_JSON)
    @RateLimited(permits = 5, per = "PT1H", by = RateLimited.Key.CALLER)
    @Returns(type = ImageView.class, status = 201)
    public Response upload(@MaxSize(1_048_576) byte[] bytes, @Context SecurityContext caller, @Context UriInfo uri) {
        ImageType type = ImageType.of(bytes).orElseThrow(NotSupportedException::new);
        UUID id = images.add(new Image(caller.getUserPrincipal().getName(), type, bytes));
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(new ImageView(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces({"image/png", "image/jpeg"})
    @RateLimited(permits = 120, per = "PT1M", by = RateLimited.Key.CALLER)
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "The bytes as uploaded; only their owner receives them")
    public Response download(@PathParam("id") @OwnedBy(ImageOwnership.class) UUID id) {
        Image image = images.find(id).orElseThrow(NotFoundException::new);
        return Response.ok(image.bytes(), image.type().mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
