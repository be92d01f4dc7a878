package dev.portcullis.sample.login;

import dev.portcullis.AttemptLimited;
import dev.portcullis.PublicAccess;
import dev.portcullis.RateLimited;
import dev.portcullis.Returns;
import dev.portcullis.runtime.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The log-in. Both steps guard one secret, hence one group: guesses at either count together. */
@Path("")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LoginResource {

    private final LogIn logIn;

    @Inject
    public LoginResource(LogIn logIn) {
        this.logIn = logIn;
    }

    @POST
    @Path("login")
    @PublicAccess(reason = "Callers have no token before they log in")
    @RateLimited(permits = 30, per = "PT1M", by = RateLimited.Key.CLIENT)
    @AttemptLimited(
            max = 5,
            lockFor = "PT1H",
            key = "username",
            group = "login",
            onSuccess = AttemptLimited.OnSuccess.KEEP)
    public ChallengeView login(Credentials credentials) {
        return logIn.begin(credentials)
                .map(ChallengeView::new)
                .orElseThrow(() -> refused("Wrong user name or password"));
    }

    @POST
    @Path("verify-otp")
    @PublicAccess(reason = "The second step of the log-in; callers have no token before it")
    @RateLimited(permits = 30, per = "PT1M", by = RateLimited.Key.CLIENT)
    @AttemptLimited(max = 5, lockFor = "PT1H", key = "username", group = "login")
    public TokenView verify(OneTimeCode answer) {
        return logIn.complete(answer).map(TokenView::new).orElseThrow(() -> refused("Wrong or expired code"));
    }

    @POST
    @Path("forgot-password")
    @PublicAccess(reason = "Who has forgotten the password cannot log in")
    @RateLimited(permits = 30, per = "PT1M", by = RateLimited.Key.CLIENT)
    @AttemptLimited(
            max = 5,
            lockFor = "PT1H",
            key = "username",
            group = "forgot-password",
            countOn = AttemptLimited.CountOn.EVERY_CALL)
    @Returns(type = void.class, status = 202)
    public Response forgotten(ForgottenPassword forgotten) {
        logIn.forgotten(forgotten.username());
        return Response.accepted().build();
    }

    private static NotAuthorizedException refused(String detail) {
        return new NotAuthorizedException(Response.status(Response.Status.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(401, detail))
                .build());
    }
}
