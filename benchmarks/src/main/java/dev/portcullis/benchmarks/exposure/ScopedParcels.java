package dev.portcullis.benchmarks.exposure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Sends what Jersey's filtering of entities lets pass. */
@Path("scoped")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.CLERK, Roles.AUDITOR})
public final class ScopedParcels {

    /** A part of each. */
    @GET
    @Path("part")
    public List<ScopedParcel> part() {
        return Parcels.SCOPED;
    }
}
