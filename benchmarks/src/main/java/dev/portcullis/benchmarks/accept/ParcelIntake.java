package dev.portcullis.benchmarks.accept;

import dev.portcullis.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Takes parcels; what may stand in them is for its guard to say. */
@Path("intake")
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
public final class ParcelIntake {

    /** Takes them. */
    @POST
    public void take(List<NewParcel> parcels) {}
}
