package dev.portcullis.sample.vulnerable;

import dev.portcullis.Authenticated;
import dev.portcullis.OpaqueBody;
import dev.portcullis.Returns;
import dev.portcullis.sample.images.Image;
import dev.portcullis.sample.images.ImageType;
import dev.portcullis.sample.images.ImageView;
import dev.portcullis.sample.images.Images;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;

/** API4, unrestricted resource consumption: images of any size, as many as one likes. */
@Path("careless/images")
@Authenticated
public final class CarelessImageResource {

    private final Images images;

    @Inject
    public CarelessImageResource(Images images) {
        this.images = images;
    }

    @POST
    @Consumes({"image/png", "image/jpeg"})
    @Produces(MediaType.APPLICATION_JSON)
    @Returns(type = ImageView.class, status = 201)
    public Response upload(byte[] bytes, @Context SecurityContext caller) {
        UUID id = images.add(new Image(caller.getUserPrincipal().getName(), ImageType.PNG, bytes));
        return Response.status(Response.Status.CREATED)
                .entity(new ImageView(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Produces({"image/png", "image/jpeg"})
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "The bytes as uploaded")
    public Response download(@PathParam("id") UUID id) {
        Image image = images.find(id).orElseThrow(NotFoundException::new);
        return Response.ok(image.bytes(), "image/png").build();
    }
}
