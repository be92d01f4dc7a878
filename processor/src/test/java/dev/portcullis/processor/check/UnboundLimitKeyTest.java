package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UnboundLimitKeyTest {

    @Test
    void rateKeysThatNameNothing() {
        expect("""
                record Account(String email) {}

                record Message(Account account, String text) {}

                @Path("messages")
                @Authenticated
                class MessageResource {
                    @POST
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER) // error UnboundLimitKey: POST /messages (MessageResource.unnamed)
                    public void unnamed(Message message) {}

                    @POST
                    @Path("unknown")
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "account.mail") // error UnboundLimitKey: POST /messages/unknown (MessageResource.unknown)
                    public void unknown(Message message) {}

                    @POST
                    @Path("unused")
                    @RateLimited(permits = 5, per = "PT1M", parameter = "text") // error UnboundLimitKey: POST /messages/unused (MessageResource.unused)
                    public void unused(Message message) {}

                    @POST
                    @Path("nothing")
                    @RateLimited(permits = 5, per = "PT1M", by = {}) // error UnboundLimitKey: POST /messages/nothing (MessageResource.nothing)
                    public void nothing(Message message) {}
                }
                """);
    }

    @Test
    void keysThatAreNotOneValue() {
        expect("""
                record Account(String email, List<String> tags) {}

                @Path("messages")
                @Authenticated
                class MessageResource {
                    @GET
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "tag") // error UnboundLimitKey: GET /messages (MessageResource.list)
                    public List<DocumentView> list(@QueryParam("tag") List<String> tags) {
                        return List.of();
                    }

                    @POST
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "tags") // error UnboundLimitKey: POST /messages (MessageResource.write)
                    public void write(Account account) {}
                }
                """);
    }

    @Test
    void theCallerOfAPublicEndpoint() {
        expect("""
                record Message(String text) {}

                @Path("messages")
                @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.CALLER) // error UnboundLimitKey: class MessageResource
                class MessageResource {
                    @POST
                    @PublicAccess(reason = "Anybody may write to us")
                    public void write(Message message) {}

                    @GET
                    @Authenticated
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aKeyOfAClassIsToldForEachEndpointThatLacksIt() {
        expect("""
                record Message(String to, String text) {}

                @Path("messages")
                @Authenticated
                @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "to") // error UnboundLimitKey: class MessageResource & error UnboundLimitKey: class MessageResource
                class MessageResource {
                    @POST
                    public void write(Message message) {}

                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @DELETE
                    public void clear() {}
                }
                """);
    }

    @Test
    void attemptKeys() {
        expect("""
                record Credentials(String username, String password, Boolean remember, List<String> aliases) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("unknown")
                    @AttemptLimited(key = "usrname") // error UnboundLimitKey: POST /login/unknown (LoginResource.unknown)
                    public void unknown(Credentials credentials) {}

                    @POST
                    @Path("guess")
                    @AttemptLimited(key = "password") // error UnboundLimitKey: POST /login/guess (LoginResource.guess)
                    public void guess(Credentials credentials) {}

                    @POST
                    @Path("flag")
                    @AttemptLimited(key = "remember") // error UnboundLimitKey: POST /login/flag (LoginResource.flag)
                    public void flag(Credentials credentials) {}

                    @POST
                    @Path("many")
                    @AttemptLimited(key = "aliases") // error UnboundLimitKey: POST /login/many (LoginResource.many)
                    public void many(Credentials credentials) {}
                }
                """);
    }

    @Test
    void keysThatAreThere() {
        expect("""
                record Account(String email) {}

                record Message(Account account, String text) {}

                record Credentials(UUID account, long number, String password) {}

                @Path("messages")
                @Authenticated
                @RateLimited(permits = 50, per = "PT1M", by = {RateLimited.Key.CALLER, RateLimited.Key.ENDPOINT})
                class MessageResource {
                    @POST
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "account.email")
                    public void write(Message message) {}

                    @GET
                    @RateLimited(permits = 5, per = "PT1M", by = {RateLimited.Key.CLIENT, RateLimited.Key.PARAMETER}, parameter = "tag")
                    public List<DocumentView> list(@QueryParam("tag") String tag) {
                        return List.of();
                    }

                    @POST
                    @Path("a")
                    @AttemptLimited(key = "account")
                    public void byUuid(Credentials credentials) {}

                    @POST
                    @Path("b")
                    @AttemptLimited(key = "number")
                    public void byNumber(Credentials credentials) {}

                    @GET
                    @Path("optional")
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "tag")
                    public List<DocumentView> optional(@QueryParam("tag") Optional<String> tag) {
                        return List.of();
                    }

                    @POST
                    @Path("c")
                    @AttemptLimited(key = "X-User")
                    public void byHeader(@HeaderParam("X-User") String user, Credentials credentials) {}
                }
                """);
    }

    @Test
    void resolversAndCosts() {
        expect("""
                record Page(String name, int size) {}

                class Tenant implements LimitKeyResolver {
                    @Override
                    public java.util.Optional<String> keyOf(Caller caller, AccessRequest request) {
                        return java.util.Optional.empty();
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    @Path("good")
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.RESOLVED, resolver = Tenant.class, costBy = "size")
                    public void good(Page page) {}

                    @POST
                    @Path("which")
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.RESOLVED) // error UnboundLimitKey: POST /documents/which (DocumentResource.which)
                    public void which(Page page) {}

                    @POST
                    @Path("unused")
                    @RateLimited(permits = 5, per = "PT1M", resolver = Tenant.class) // error UnboundLimitKey: POST /documents/unused (DocumentResource.unused)
                    public void unused(Page page) {}

                    @POST
                    @Path("anybody")
                    @PublicAccess(reason = "Anybody may write") // warning WeakenedPolicy: POST /documents/anybody (DocumentResource.anybody)
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.RESOLVED, resolver = Tenant.class) // error UnboundLimitKey: POST /documents/anybody (DocumentResource.anybody)
                    public void anybody(Page page) {}

                    @POST
                    @Path("unknown")
                    @RateLimited(permits = 5, per = "PT1M", costBy = "sise") // error UnboundLimitKey: POST /documents/unknown (DocumentResource.unknown)
                    public void unknown(Page page) {}

                    @POST
                    @Path("text")
                    @RateLimited(permits = 5, per = "PT1M", costBy = "name") // error UnboundLimitKey: POST /documents/text (DocumentResource.text)
                    public void text(Page page) {}
                }
                """);
    }
}
