package dev.portcullis.sample.health;

import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For the load balancer. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    @GET
    @PublicAccess(
            reason = "The load balancer asks without credentials; the answer says that the service is up, no more")
    @RateLimited(permits = 120, per = "PT1M", by = RateLimited.Key.CLIENT)
    public HealthView health() {
        return new HealthView("up");
    }
}
