package dev.portcullis.attacks;

import dev.portcullis.AttemptLimited;
import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Four ways to one secret, and a way to ask for a new one. */
@Path("accounts")
@PublicAccess(reason = "Nobody is logged in yet")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class AccountResource {

    /** Guesses at an account. */
    @POST
    @Path("login")
    @AttemptLimited(lockFor = "PT1H", key = "username", group = "login")
    public void login(Credentials credentials) {
        Verifications.verify(credentials.password());
    }

    /** The second factor. */
    @POST
    @Path("otp")
    @AttemptLimited(lockFor = "PT1H", key = "username", group = "login")
    public void otp(OneTimeCode code) {
        Verifications.verify(code.otp());
    }

    /** A change of the password, with the present one. */
    @POST
    @Path("password")
    @AttemptLimited(lockFor = "PT1H", key = "username", group = "login")
    public void password(Credentials present) {
        Verifications.verify(present.password());
    }

    /** The code of a reset. */
    @POST
    @Path("reset")
    @AttemptLimited(lockFor = "PT1H", key = "username", group = "login")
    public void reset(OneTimeCode code) {
        Verifications.verify(code.otp());
    }

    /** Asks for a reset; the answer is the same for everybody. */
    @POST
    @Path("forgotten")
    @AttemptLimited(
            max = 3,
            lockFor = "PT1H",
            key = "username",
            group = "forgotten",
            countOn = AttemptLimited.CountOn.EVERY_CALL)
    public void forgotten(Credentials named) {}

    /** How many guesses this process has looked at. */
    @GET
    @Path("verifications")
    @RateLimited(permits = 1_000, per = "PT1M")
    public VerificationsView verifications() {
        return new VerificationsView(Verifications.count());
    }
}
