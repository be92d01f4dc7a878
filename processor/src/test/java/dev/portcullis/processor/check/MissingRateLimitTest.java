package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.with;

import org.junit.jupiter.api.Test;

class MissingRateLimitTest {

    @Test
    void publicEndpointsThatDoSomething() {
        expect("""
                record Message(String text) {}

                @Path("contact")
                @PublicAccess(reason = "Anybody may write to us")
                class ContactResource {
                    @POST
                    public void write(Message message) {} // error MissingRateLimit: POST /contact (ContactResource.write)

                    @PUT
                    @Path("picture")
                    public void picture(@MaxSize(1024) byte[] picture) {} // error MissingRateLimit: PUT /contact/picture (ContactResource.picture)

                    @GET
                    public DocumentView get() { // warning MissingRateLimit: GET /contact (ContactResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void credentialsWithoutAnyLimit() {
        expect("""
                @Path("door")
                @PublicAccess(reason = "Who stands before it is not logged in")
                class DoorResource {
                    @GET
                    public DocumentView open(@QueryParam("pin") String pin) { // error MissingRateLimit: GET /door (DoorResource.open) & error MissingAttemptLimit: GET /door (DoorResource.open)
                        return null;
                    }
                }
                """);
    }

    @Test
    void limitsOnMethodClassAndSuperclass() {
        expect("""
                record Message(String text) {}

                record Credentials(String username, String password) {}

                @RateLimited(permits = 5, per = "PT1M")
                abstract class Limited {}

                @Path("a")
                @PublicAccess(reason = "Anybody may write to us")
                class InheritedResource extends Limited {
                    @POST
                    public void write(Message message) {}
                }

                @Path("b")
                @PublicAccess(reason = "Anybody may write to us")
                class MethodResource {
                    @POST
                    @RateLimited(permits = 5, per = "PT1M")
                    @RateLimited(permits = 100, per = "PT1H", by = RateLimited.Key.ENDPOINT)
                    public void write(Message message) {}

                    @POST
                    @Path("login")
                    @AttemptLimited(key = "username")
                    public void login(Credentials credentials) {}
                }
                """);
    }

    @Test
    void endpointsBehindALogIn() {
        expect("""
                record Message(String text) {}

                @Path("messages")
                @Authenticated
                class MessageResource {
                    @POST
                    public void write(Message message) {}

                    @DELETE
                    @DenyAll
                    public void clear() {}
                }
                """);
    }

    @Test
    void underStrictEveryEndpointThatAnybodyMayCall() {
        with("-Aportcullis.profile=strict").expectIn("""
                record Message(@MaxSize(500) String text) {}

                @Path("messages")
                @Authenticated
                class MessageResource {
                    @POST
                    public void write(Message message) {} // error MissingRateLimit: POST /messages (MessageResource.write)

                    @GET
                    @RateLimited(permits = 60, per = "PT1M", by = RateLimited.Key.CALLER)
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @DELETE
                    @DenyAll
                    public void clear() {}
                }
                """);
    }

    @Test
    void aLimitThatOneClientCanUseUp() {
        expect("""
                record Message(String text) {}

                @Path("messages")
                @PublicAccess(reason = "Anybody may write to us")
                class MessageResource {
                    @POST
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.ENDPOINT)
                    public void write(Message message) {} // error MissingRateLimit: POST /messages (MessageResource.write)
                }
                """);
    }
}
