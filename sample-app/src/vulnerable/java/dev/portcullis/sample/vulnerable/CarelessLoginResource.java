package dev.portcullis.sample.vulnerable;

import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import dev.portcullis.sample.login.ChallengeView;
import dev.portcullis.sample.login.Credentials;
import dev.portcullis.sample.login.ForgottenPassword;
import dev.portcullis.sample.login.LogIn;
import dev.portcullis.sample.login.OneTimeCode;
import dev.portcullis.sample.login.TokenView;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** API2, broken authentication: passwords and one-time codes may be guessed for ever. */
@Path("careless")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CarelessLoginResource {

    private final LogIn logIn;

    @Inject
    public CarelessLoginResource(LogIn logIn) {
        this.logIn = logIn;
    }

    @POST
    @Path("login")
    @PublicAccess(reason = "Callers have no token before they log in")
    @RateLimited(permits = 1_000, per = "PT1M")
    public ChallengeView login(Credentials credentials) {
        return logIn.begin(credentials).map(ChallengeView::new).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    @POST
    @Path("verify-otp")
    @PublicAccess(reason = "The second step of the log-in")
    @RateLimited(permits = 1_000, per = "PT1M")
    public TokenView verify(OneTimeCode answer) {
        return logIn.complete(answer).map(TokenView::new).orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /** API4 as well: every call sends a message, and nothing counts the calls. */
    @POST
    @Path("forgot-password")
    @PublicAccess(reason = "Who has forgotten the password cannot log in")
    @Returns(type = void.class, status = 202)
    public Response forgotten(ForgottenPassword forgotten) {
        logIn.forgotten(forgotten.username());
        return Response.accepted().build();
    }
}
