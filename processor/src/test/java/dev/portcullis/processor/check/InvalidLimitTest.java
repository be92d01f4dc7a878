package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class InvalidLimitTest {

    @Test
    void numbersOfRates() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("permits")
                    @RateLimited(permits = 0, per = "PT1M") // error InvalidLimit: GET /documents/permits (DocumentResource.permits)
                    public DocumentView permits() {
                        return null;
                    }

                    @GET
                    @Path("many")
                    @RateLimited(permits = 1_000_000_001, per = "PT1M") // error InvalidLimit: GET /documents/many (DocumentResource.many)
                    public DocumentView many() {
                        return null;
                    }

                    @GET
                    @Path("burst")
                    @RateLimited(permits = 5, per = "PT1M", burst = 6) // error InvalidLimit: GET /documents/burst (DocumentResource.burst)
                    public DocumentView burst() {
                        return null;
                    }

                    @GET
                    @Path("negative")
                    @RateLimited(permits = 5, per = "PT1M", burst = -1) // error InvalidLimit: GET /documents/negative (DocumentResource.negative)
                    public DocumentView negative() {
                        return null;
                    }

                    @GET
                    @Path("name")
                    @RateLimited(permits = 5, per = "PT1M", name = "My limit") // error InvalidLimit: GET /documents/name (DocumentResource.name)
                    public DocumentView name() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void periods() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("word")
                    @RateLimited(permits = 5, per = "minute") // error InvalidLimit: GET /documents/word (DocumentResource.word)
                    public DocumentView word() {
                        return null;
                    }

                    @GET
                    @Path("fraction")
                    @RateLimited(permits = 5, per = "PT1.5S") // error InvalidLimit: GET /documents/fraction (DocumentResource.fraction)
                    public DocumentView fraction() {
                        return null;
                    }

                    @GET
                    @Path("none")
                    @RateLimited(permits = 5, per = "PT0S") // error InvalidLimit: GET /documents/none (DocumentResource.none)
                    public DocumentView none() {
                        return null;
                    }

                    @GET
                    @Path("past")
                    @RateLimited(permits = 5, per = "PT-1M") // error InvalidLimit: GET /documents/past (DocumentResource.past)
                    public DocumentView past() {
                        return null;
                    }

                    @GET
                    @Path("long")
                    @RateLimited(permits = 5, per = "P32D") // error InvalidLimit: GET /documents/long (DocumentResource.longest)
                    public DocumentView longest() {
                        return null;
                    }

                    @GET
                    @Path("overflow")
                    @RateLimited(permits = 5, per = "P999999999999999D") // error InvalidLimit: GET /documents/overflow (DocumentResource.overflow)
                    public DocumentView overflow() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void aClassIsToldOnce() {
        expect("""
                @Path("documents")
                @Authenticated
                @RateLimited(permits = 5, per = "") // error InvalidLimit: class DocumentResource
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("drafts")
                    public List<DocumentView> drafts() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void numbersOfAttempts() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("max")
                    @AttemptLimited(key = "username", max = 0) // error InvalidLimit: POST /login/max (LoginResource.max)
                    public void max(Credentials credentials) {}

                    @POST
                    @Path("more")
                    @AttemptLimited(key = "username", max = 101, maxPerClient = 200) // error InvalidLimit: POST /login/more (LoginResource.more)
                    public void more(Credentials credentials) {}

                    @POST
                    @Path("lock")
                    @AttemptLimited(key = "username", lockFor = "PT59S") // error InvalidLimit: POST /login/lock (LoginResource.lock)
                    public void lock(Credentials credentials) {}

                    @POST
                    @Path("longer")
                    @AttemptLimited(key = "username", lockFor = "P8D") // error InvalidLimit: POST /login/longer (LoginResource.longer)
                    public void longer(Credentials credentials) {}

                    @POST
                    @Path("within")
                    @AttemptLimited(key = "username", within = "an hour") // error InvalidLimit: POST /login/within (LoginResource.within)
                    public void within(Credentials credentials) {}

                    @POST
                    @Path("status")
                    @AttemptLimited(key = "username", failure = {401, 500}) // error InvalidLimit: POST /login/status (LoginResource.status)
                    public void status(Credentials credentials) {}

                    @POST
                    @Path("none")
                    @AttemptLimited(key = "username", failure = {}) // error InvalidLimit: POST /login/none (LoginResource.none)
                    public void none(Credentials credentials) {}

                    @POST
                    @Path("client")
                    @AttemptLimited(key = "username", max = 60, maxPerClient = 50) // error InvalidLimit: POST /login/client (LoginResource.client)
                    public void client(Credentials credentials) {}
                }
                """);
    }

    @Test
    void theOutcomeOfAStream() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    @Path("{code}")
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    @Streams(type = DocumentView.class)
                    @AttemptLimited(key = "code") // error InvalidLimit: GET /events/{code} (EventResource.events)
                    public void events(
                            @PathParam("code") @NotOwned(reason = "a code") String code,
                            @Context SseEventSink sink,
                            @Context Sse sse) {}

                    @GET
                    @Path("every/{code}")
                    @Produces(MediaType.SERVER_SENT_EVENTS)
                    @Streams(type = DocumentView.class)
                    @AttemptLimited(key = "code", countOn = AttemptLimited.CountOn.EVERY_CALL)
                    public void every(
                            @PathParam("code") @NotOwned(reason = "a code") String code,
                            @Context SseEventSink sink,
                            @Context Sse sse) {}
                }
                """);
    }

    @Test
    void anOutcomeThatNoStatusTells() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("login")
                @PublicAccess(reason = "Nobody is logged in yet")
                class LoginResource {
                    @POST
                    @Path("flag")
                    @AttemptLimited(key = "username") // error InvalidLimit: POST /login/flag (LoginResource.flag)
                    public boolean flag(Credentials credentials) {
                        return false;
                    }

                    @POST
                    @Path("later")
                    @AttemptLimited(key = "username") // error InvalidLimit: POST /login/later (LoginResource.later)
                    public CompletionStage<Boolean> later(Credentials credentials) {
                        return null;
                    }

                    @POST
                    @Path("every")
                    @AttemptLimited(key = "username", countOn = AttemptLimited.CountOn.EVERY_CALL)
                    public boolean every(Credentials credentials) {
                        return false;
                    }
                }
                """);
    }

    @Test
    void theEndsOfTheRanges() {
        expect("""
                record Credentials(String username, String password) {}

                @Path("documents")
                class DocumentResource {
                    @GET
                    @Authenticated
                    @RateLimited(permits = 1, per = "PT1S", burst = 1, name = "a.b_c-1")
                    @RateLimited(permits = 1_000_000_000, per = "P31D", burst = 1, name = "a.b_c-1")
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @POST
                    @Path("a")
                    @PublicAccess(reason = "Nobody is logged in yet")
                    @AttemptLimited(key = "username", max = 3, maxPerClient = 3, lockFor = "PT1M", within = "PT1S", failure = {400, 499})
                    public void least(Credentials credentials) {}

                    @POST
                    @Path("b")
                    @PublicAccess(reason = "Nobody is logged in yet")
                    @AttemptLimited(
                            key = "username",
                            max = 100,
                            maxPerClient = 100,
                            lockFor = "PT24H",
                            within = "P31D",
                            waitForInFlight = "PT0S",
                            failure = {},
                            countOn = AttemptLimited.CountOn.EVERY_CALL)
                    public void most(Credentials credentials) {}
                }
                """);
    }

    @Test
    void costsAndUnits() {
        expect("""
                record Page(int size) {}

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("free")
                    @RateLimited(permits = 5, per = "PT1M", cost = 0) // error InvalidLimit: GET /documents/free (DocumentResource.free)
                    public DocumentView free() {
                        return null;
                    }

                    @GET
                    @Path("dear")
                    @RateLimited(permits = 50, per = "PT1M", burst = 5, cost = 6) // error InvalidLimit: GET /documents/dear (DocumentResource.dear)
                    public DocumentView dear() {
                        return null;
                    }

                    @GET
                    @Path("timed")
                    @RateLimited(permits = 5, per = "PT1M", unit = RateLimited.Unit.CONCURRENT) // error InvalidLimit: GET /documents/timed (DocumentResource.timed)
                    public DocumentView timed() {
                        return null;
                    }

                    @GET
                    @Path("twice")
                    @RateLimited(permits = 5, unit = RateLimited.Unit.CONCURRENT)
                    @RateLimited(permits = 6, unit = RateLimited.Unit.CONCURRENT)
                    public DocumentView twice() { // error InvalidLimit: GET /documents/twice (DocumentResource.twice)
                        return null;
                    }

                    @GET
                    @Path("untimed")
                    @RateLimited(permits = 5) // error InvalidLimit: GET /documents/untimed (DocumentResource.untimed)
                    public DocumentView untimed() {
                        return null;
                    }

                    @POST
                    @Path("bytes")
                    @RateLimited(permits = 5_000, per = "PT1M", unit = RateLimited.Unit.CONTENT_BYTES) // error InvalidLimit: POST /documents/bytes (DocumentResource.bytes)
                    public void bytes(Page page) {}

                    @POST
                    @Path("more")
                    @MaxSize(5_001)
                    @RateLimited(permits = 5_000, per = "PT1M", unit = RateLimited.Unit.CONTENT_BYTES) // error InvalidLimit: POST /documents/more (DocumentResource.more)
                    public void more(Page page) {}

                    @POST
                    @Path("costly")
                    @MaxSize(5_000)
                    @RateLimited(permits = 5_000, per = "PT1M", cost = 2, unit = RateLimited.Unit.CONTENT_BYTES) // error InvalidLimit: POST /documents/costly (DocumentResource.costly)
                    public void costly(Page page) {}

                    @POST
                    @Path("good")
                    @MaxSize(5_000)
                    @RateLimited(permits = 5_000, per = "PT1M", unit = RateLimited.Unit.CONTENT_BYTES)
                    @RateLimited(permits = 2, unit = RateLimited.Unit.CONCURRENT)
                    @RateLimited(permits = 50, per = "PT1M", cost = 5, costBy = "size")
                    public void good(Page page) {}
                }
                """);
    }
}
