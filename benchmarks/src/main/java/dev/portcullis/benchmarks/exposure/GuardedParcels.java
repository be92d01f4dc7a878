package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Sends what is exposed. */
@Path("guarded")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public final class GuardedParcels {

    /** All of each. */
    @GET
    @Path("all")
    public List<OpenParcel> all() {
        return Parcels.OPEN;
    }

    /** A part of each. */
    @GET
    @Path("part")
    public List<PartParcel> part() {
        return Parcels.PART;
    }
}
