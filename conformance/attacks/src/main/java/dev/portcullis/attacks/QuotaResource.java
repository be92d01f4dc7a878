package dev.portcullis.attacks;

import dev.portcullis.Authenticated;
import dev.portcullis.MaxSize;
import dev.portcullis.RateLimited;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** What each caller may do so often, or so much of. */
@Path("quotas")
@Authenticated
public final class QuotaResource {

    /** Requests that are held until a test lets them go. */
    static final Gate GATE = new Gate();

    /** Twenty files and a million bytes a day. */
    @POST
    @Path("uploads")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @MaxSize(100_000)
    @RateLimited(permits = 20, per = "P1D", by = RateLimited.Key.CALLER, name = "uploads")
    @RateLimited(
            permits = 1_000_000,
            per = "P1D",
            by = RateLimited.Key.CALLER,
            unit = RateLimited.Unit.CONTENT_BYTES,
            name = "upload-bytes")
    public void upload(InputStream file) throws IOException {
        file.transferTo(OutputStream.nullOutputStream());
    }

    /** Five at once, seven an hour. */
    @GET
    @Path("windows")
    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.CALLER, name = "windows")
    @RateLimited(permits = 7, per = "PT1H", by = RateLimited.Key.CALLER, name = "windows")
    public void windows() {}

    /** One count for all callers of a tenant. */
    @GET
    @Path("tenant")
    @RateLimited(permits = 3, per = "PT1H", by = RateLimited.Key.RESOLVED, resolver = Tenant.class)
    public void tenant() {}

    /** A page costs as much as it has rows. */
    @GET
    @Path("pages")
    @RateLimited(permits = 100, per = "PT1H", by = RateLimited.Key.CALLER, cost = 5, costBy = "size")
    public void pages(@QueryParam("size") @DefaultValue("10") int size) {}

    /** One limit on two endpoints. */
    @GET
    @Path("shared/first")
    @RateLimited(permits = 2, per = "PT1H", by = RateLimited.Key.CALLER, name = "shared")
    public void first() {}

    /** The other one. */
    @GET
    @Path("shared/second")
    @RateLimited(permits = 2, per = "PT1H", by = RateLimited.Key.CALLER, name = "shared")
    public void second() {}

    /** Two at a time. */
    @GET
    @Path("slow")
    @RateLimited(permits = 2, by = RateLimited.Key.CALLER, unit = RateLimited.Unit.CONCURRENT, name = "slow")
    public void slow() throws InterruptedException {
        GATE.pass();
    }

    /** The network that a client is counted by. */
    @GET
    @Path("client")
    @RateLimited(permits = 3, per = "PT1H", name = "client")
    public void client() {}

    /** Holds requests. */
    static final class Gate {

        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch arrived = new CountDownLatch(2);

        void pass() throws InterruptedException {
            arrived.countDown();
            open.await();
        }

        void awaitTwo() throws InterruptedException {
            arrived.await();
        }

        void open() {
            open.countDown();
        }
    }
}
