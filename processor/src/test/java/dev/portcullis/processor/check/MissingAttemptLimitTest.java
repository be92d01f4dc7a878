package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class MissingAttemptLimitTest {

    @Test
    void credentialsInBodiesAndParameters() {
        expect("""
                record Credentials(String username, String password) {}

                record Proof(String username, UUID challenge, String code) {}

                record Account(String name, Secret secret) {}

                record Secret(Optional<String> securityAnswer) {}

                @Path("session")
                @PublicAccess(reason = "Nobody is logged in yet")
                @RateLimited(permits = 60, per = "PT1M")
                class SessionResource {
                    @POST
                    public void login(Credentials credentials) {} // error MissingAttemptLimit: POST /session (SessionResource.login)

                    @POST
                    @Path("second")
                    public void second(Proof proof) {} // error MissingAttemptLimit: POST /session/second (SessionResource.second)

                    @POST
                    @Path("recovery")
                    public void recover(Account account) {} // error MissingAttemptLimit: POST /session/recovery (SessionResource.recover)

                    @GET
                    @Path("door")
                    public DocumentView open(@QueryParam("user") String user, @HeaderParam("X-PIN") int pin) { // error MissingAttemptLimit: GET /session/door (SessionResource.open)
                        return null;
                    }
                }
                """);
    }

    @Test
    void loggedInCallersGuessToo() {
        expect("""
                record PasswordChange(String currentPassword, String newPassword, String confirmPassword) {}

                record Reset(String reset_token, String newPassword) {}

                @Path("account")
                @Authenticated
                class AccountResource {
                    @PUT
                    @Path("password")
                    public void change(PasswordChange change) {} // error MissingAttemptLimit: PUT /account/password (AccountResource.change)

                    @POST
                    @Path("reset")
                    public void reset(Reset reset) {} // error MissingAttemptLimit: POST /account/reset (AccountResource.reset)
                }
                """);
    }

    @Test
    void limitedAttempts() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("session")
                @PublicAccess(reason = "Nobody is logged in yet")
                class SessionResource {
                    @POST
                    @AttemptLimited(key = "username")
                    public void login(Credentials credentials) {}
                }
                """);
    }

    @Test
    void aPasswordThatIsChosenIsNotGuessed() {
        expect("""
                record Registration(String name, String password, String confirmPassword) {}

                record Change(String newPassword, String newPasswordConfirmation) {}

                @Path("sign-up")
                class SignUpResource {
                    @POST
                    @PublicAccess(reason = "Anybody may register")
                    @RateLimited(permits = 5, per = "PT1H")
                    public void register(Registration registration) {}
                }

                @Path("users")
                class UserResource {
                    @POST
                    @PublicAccess(reason = "Anybody may register")
                    @RateLimited(permits = 5, per = "PT1H")
                    public void register(Registration registration) {}

                    @PUT
                    @Path("{id}")
                    @RequiresRole("admin")
                    public void replace(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id, Registration user) {}

                    @PUT
                    @Path("me/password")
                    @Authenticated
                    public void change(Change change) {}
                }
                """);
    }

    @Test
    void whatNobodyCanGuessOrWhatNamesAnElementIsSilent() {
        expect("""
                record Reset(UUID resetToken, String newPassword) {}

                @Path("pins")
                @Authenticated
                class PinResource {
                    @GET
                    @Path("pins/{pin}")
                    public DocumentView get(@PathParam("pin") @NotOwned(reason = "Pins are public") String pin) {
                        return null;
                    }

                    @POST
                    public void reset(Reset reset) {}
                }
                """);
    }

    @Test
    void aCredentialInThePathIsOne() {
        expect("""
                @Path("doors")
                @Authenticated
                class DoorResource {
                    @POST
                    @Path("open/{pin}")
                    public void open(@PathParam("pin") @NotOwned(reason = "It opens one door") int pin) {} // error MissingAttemptLimit: POST /doors/open/{pin} (DoorResource.open)
                }
                """);
    }

    @Test
    void namesThatOnlySoundLikeCredentials() {
        expect("""
                record Address(String postalCode, String countryCode, String code, String secretSanta, boolean pinned) {}

                record Settings(
                        String passwordPolicyId,
                        boolean passwordExpired,
                        int passwordMinLength,
                        Instant passwordChangedAt,
                        boolean pin,
                        String spinning,
                        String hotpot,
                        String currencyCode,
                        String pinterest,
                        boolean otp) {}

                @Path("settings")
                @Authenticated
                class SettingsResource {
                    @PUT
                    public void change(Settings settings) {}

                    @POST
                    @Path("addresses")
                    public void add(Address address) {}

                    @GET
                    @Path("countries")
                    public DocumentView country(@QueryParam("code") String code) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void anEndpointThatNobodyMayCallIsSilent() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("session")
                @DenyAll
                class SessionResource {
                    @POST
                    public void login(Credentials credentials) {}
                }
                """);
    }
}
