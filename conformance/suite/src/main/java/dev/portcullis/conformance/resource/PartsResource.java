package dev.portcullis.conformance.resource;

import dev.portcullis.Authenticated;
import dev.portcullis.MaxSize;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Multipart bodies, as bytes and as the server's library takes them apart. */
@Path("parts")
@Authenticated
@Consumes(MediaType.MULTIPART_FORM_DATA)
@Produces(MediaType.APPLICATION_JSON)
@MaxSize(32 << 20)
public class PartsResource {

    @POST
    @Path("stream")
    public Taken stream(InputStream in) throws IOException {
        return Taken.of(in.readAllBytes().length);
    }

    @POST
    @Path("entities")
    public Taken entities(List<EntityPart> parts) throws IOException {
        long length = 0;
        for (EntityPart part : parts) {
            length += part.getContent().readAllBytes().length;
        }
        return Taken.of(length);
    }
}
