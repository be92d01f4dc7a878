package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class LimitNameClashTest {

    @Test
    void aGroupThatDisagrees() {
        expect("""
                record Credentials(String username, String password) {}

                record Proof(String username, String challenge, String code) {}

                @Path("")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("login")
                    @AttemptLimited(key = "username", group = "login", lockFor = "PT60M")
                    public void login(Credentials credentials) {}

                    @POST
                    @Path("otp")
                    @AttemptLimited(key = "username", group = "login", lockFor = "PT1H")
                    public void otp(Proof proof) {}

                    @POST
                    @Path("verify")
                    @AttemptLimited(key = "username", group = "login", lockFor = "PT1H", max = 3) // error LimitNameClash: POST /verify (LoginResource.verify)
                    public void verify(Proof proof) {}
                }
                """);
    }

    @Test
    void aNameThatStandsForTwoLimits() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @RateLimited(permits = 60, per = "PT1M", name = "reads")
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("same")
                    @RateLimited(permits = 60, per = "PT60S", burst = 60, name = "reads")
                    public List<DocumentView> same() {
                        return List.of();
                    }

                    @GET
                    @Path("other")
                    @RateLimited(permits = 61, per = "PT1M", name = "reads") // error LimitNameClash: GET /documents/other (DocumentResource.other)
                    public List<DocumentView> other() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void oneNameForDifferentKeysOrUnits() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @RateLimited(permits = 60, per = "PT1M", by = RateLimited.Key.CALLER, name = "reads")
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("key")
                    @RateLimited(permits = 60, per = "PT1M", by = RateLimited.Key.ENDPOINT, name = "reads") // error LimitNameClash: GET /documents/key (DocumentResource.key)
                    public List<DocumentView> key() {
                        return List.of();
                    }

                    @GET
                    @Path("unit")
                    @RateLimited(permits = 60, by = RateLimited.Key.CALLER, unit = RateLimited.Unit.CONCURRENT, name = "reads") // error LimitNameClash: GET /documents/unit (DocumentResource.unit)
                    public List<DocumentView> unit() {
                        return List.of();
                    }

                    @GET
                    @Path("windows")
                    @RateLimited(permits = 60, per = "PT1M", by = RateLimited.Key.CALLER, name = "reads")
                    @RateLimited(permits = 6, per = "PT1S", by = RateLimited.Key.CALLER, name = "reads")
                    public List<DocumentView> windows() { // error LimitNameClash: GET /documents/windows (DocumentResource.windows)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void theNameThatAnotherLimitHasByDefault() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @RateLimited(permits = 60, per = "PT1M")
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("other")
                    @RateLimited(permits = 60, per = "PT1M", name = "documentresource.list") // error LimitNameClash: GET /documents/other (DocumentResource.other)
                    public List<DocumentView> other() {
                        return List.of();
                    }
                }
                """);
    }
}
