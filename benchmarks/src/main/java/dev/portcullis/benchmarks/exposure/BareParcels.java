package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Sends all, without Portcullis; its policy is for the compiler. */
@Path("bare")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public final class BareParcels {

    /** All of each. */
    @GET
    @Path("all")
    public List<OpenParcel> all() {
        return Parcels.OPEN;
    }

    /** All of each, whatever may leave. */
    @GET
    @Path("part")
    public List<PartParcel> part() {
        return Parcels.PART;
    }
}
