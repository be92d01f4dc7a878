package dev.portcullis.sample.lab;

import dev.portcullis.OpaqueBody;
import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;

/** The page and what it is made of. Only the demo registers it; it is held to the same rules as everything else. */
@Path("lab")
@PublicAccess(reason = "The lab is for whoever has started the demo; it tells nothing of its real users")
@RateLimited(permits = 600, per = "PT1M", by = RateLimited.Key.CLIENT)
public final class LabResource {

    /** Nothing from elsewhere, nothing inline, and no frame around it. */
    private static final String POLICY_OF_THE_PAGE = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Lab lab;

    @Inject
    public LabResource(Lab lab) {
        this.lab = lab;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "A page without data; what it shows, its script asks for like any client")
    public Response page() {
        return file(LabFile.PAGE);
    }

    @GET
    @Path("{file}")
    @Produces({"text/javascript", "text/css", "image/svg+xml", MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "Files of the page, the same for everybody")
    public Response file(@PathParam("file") LabFile file) {
        return answer(file.read(), file.mediaType())
                .header("Content-Security-Policy", POLICY_OF_THE_PAGE)
                .build();
    }

    @GET
    @Path("situation")
    @Produces(MediaType.APPLICATION_JSON)
    public SituationView situation() {
        return lab.situation();
    }

    @GET
    @Path("policy.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "The policy as the compiler wrote it; anyone can read it in the sources of this sample")
    public Response policy() throws IOException {
        return answer(Files.readAllBytes(lab.policy().resolve("policy.json")), MediaType.APPLICATION_JSON)
                .build();
    }

    /** The report says in itself what it may load. */
    @GET
    @Path("policy.html")
    @Produces(MediaType.TEXT_HTML)
    @Returns(type = byte[].class)
    @OpaqueBody(reason = "The policy as the compiler wrote it; anyone can read it in the sources of this sample")
    public Response report() throws IOException {
        return answer(Files.readAllBytes(lab.policy().resolve("policy.html")), "text/html;charset=utf-8")
                .build();
    }

    private static Response.ResponseBuilder answer(byte[] content, String mediaType) {
        return Response.ok(content, mediaType)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff");
    }
}
