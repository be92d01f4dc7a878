package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class RiskyLimitTest {

    @Test
    void floods() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("flood")
                    @RateLimited(permits = 5_000, per = "P1D") // warning RiskyLimit: GET /documents/flood (DocumentResource.flood)
                    public DocumentView flood() {
                        return null;
                    }

                    @GET
                    @Path("few")
                    @RateLimited(permits = 20, per = "P1D")
                    public DocumentView few() {
                        return null;
                    }

                    @GET
                    @Path("burst")
                    @RateLimited(permits = 5_000, per = "P1D", burst = 100)
                    public DocumentView burst() {
                        return null;
                    }

                    @GET
                    @Path("second")
                    @RateLimited(permits = 5_000, per = "P1D")
                    @RateLimited(permits = 100, per = "PT1M")
                    public DocumentView second() {
                        return null;
                    }

                    @GET
                    @Path("brief")
                    @RateLimited(permits = 5_000, per = "PT10M")
                    public DocumentView brief() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void guesses() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("few")
                    @AttemptLimited(key = "username", max = 2) // warning RiskyLimit: POST /login/few (LoginResource.few)
                    public void few(Credentials credentials) {}

                    @POST
                    @Path("many")
                    @AttemptLimited(key = "username", max = 11) // warning RiskyLimit: POST /login/many (LoginResource.many)
                    public void many(Credentials credentials) {}

                    @POST
                    @Path("long")
                    @AttemptLimited(key = "username", lockFor = "PT25H") // warning RiskyLimit: POST /login/long (LoginResource.longer)
                    public void longer(Credentials credentials) {}

                    @POST
                    @Path("good")
                    @AttemptLimited(key = "username", max = 10, lockFor = "PT24H")
                    public void good(Credentials credentials) {}

                    @POST
                    @Path("guess")
                    @AttemptLimited(key = "username")
                    @RateLimited(permits = 5, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "password") // warning RiskyLimit: POST /login/guess (LoginResource.guess)
                    public void guess(Credentials credentials) {}
                }
                """);
    }

    @Test
    void namesOfAccounts() {
        expect("""
                record Endless(@MaxSize(321) String username, String password) {}
                record Constrained(@Size(max = 1_000) String username, String password) {}
                record Longest(@MaxSize(320) String username, String password) {}
                record Undeclared(String username, String password) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("endless")
                    @AttemptLimited(key = "username") // warning RiskyLimit: POST /login/endless (LoginResource.endless)
                    public void endless(Endless credentials) {}

                    @POST
                    @Path("constrained")
                    @AttemptLimited(key = "username") // warning RiskyLimit: POST /login/constrained (LoginResource.constrained)
                    public void constrained(Constrained credentials) {}

                    @POST
                    @Path("longest")
                    @AttemptLimited(key = "username")
                    public void longest(Longest credentials) {}

                    @POST
                    @Path("undeclared")
                    @AttemptLimited(key = "username")
                    public void undeclared(Undeclared credentials) {}
                }
                """);
    }

    @Test
    void outcomesThatOnlyTheContentTells() {
        expect("""
                record Credentials(String username, String password) {}
                record Outcome(@Expose boolean success) {}
                record Ticket(@Expose String number, @Expose boolean renewable) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("outcome")
                    @AttemptLimited(key = "username") // warning RiskyLimit: POST /login/outcome (LoginResource.outcome)
                    public Outcome outcome(Credentials credentials) {
                        return null;
                    }

                    @POST
                    @Path("token")
                    @AttemptLimited(key = "username")
                    public Ticket token(Credentials credentials) {
                        return null;
                    }

                    @POST
                    @Path("thrown")
                    @AttemptLimited(key = "username")
                    public void thrown(Credentials credentials) {
                        throw new NotAuthorizedException("Bearer");
                    }

                    @POST
                    @Path("every")
                    @AttemptLimited(key = "username", countOn = AttemptLimited.CountOn.EVERY_CALL)
                    public Outcome every(Credentials credentials) {
                        return null;
                    }
                }
                """);
    }
}
