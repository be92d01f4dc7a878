package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class MisplacedMaxSizeTest {

    @Test
    void boundsThatLetNothingPass() {
        expect("""
                record Note(@MaxSize(0) String text) {} // error MisplacedMaxSize: property Note.text

                @Path("notes")
                @Authenticated
                @MaxSize(0) // error MisplacedMaxSize: class NoteResource
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @POST
                    @Path("bytes")
                    public void bytes(@MaxSize(-1) byte[] bytes) {} // error MisplacedMaxSize: POST /notes/bytes (NoteResource.bytes)

                    @GET
                    public List<DocumentView> find(@QueryParam("q") @MaxSize(0) String query) { // error MisplacedMaxSize: GET /notes (NoteResource.find)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void thingsWithoutSize() {
        expect("""
                enum Color { RED }

                record Inner(String text) {}

                record Note(
                        @MaxSize(5) boolean read, // error MisplacedMaxSize: property Note.read
                        @MaxSize(5) UUID id, // error MisplacedMaxSize: property Note.id
                        @MaxSize(5) Inner inner) {} // error MisplacedMaxSize: property Note.inner

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @GET
                    public List<DocumentView> find(
                            @QueryParam("page") @MaxSize(5) int page, // error MisplacedMaxSize: GET /notes (NoteResource.find)
                            @QueryParam("day") @MaxSize(5) LocalDate day, // error MisplacedMaxSize: GET /notes (NoteResource.find)
                            @QueryParam("color") @MaxSize(5) Color color) { // error MisplacedMaxSize: GET /notes (NoteResource.find)
                        return List.of();
                    }

                    @DELETE
                    @MaxSize(5) // error MisplacedMaxSize: DELETE /notes (NoteResource.clear)
                    public void clear() {}
                }
                """);
    }

    @Test
    void moreThanThereCanBe() {
        expect("""
                record Note(@MaxSize(2_147_483_648L) String text) {} // error MisplacedMaxSize: property Note.text

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}
                }
                """);
    }

    @Test
    void everythingThatHasASize() {
        expect("""
                record Line(@MaxSize(100) String text) {}

                record Note(
                        @MaxSize(100) String text,
                        @MaxSize(10) List<Line> lines,
                        @MaxSize(10) Map<String, Line> byName,
                        @MaxSize(10) String[] tags,
                        @MaxSize(20) BigDecimal amount,
                        @MaxSize(20) Optional<String> title) {}

                @Path("notes")
                @Authenticated
                @MaxSize(10_000)
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @PUT
                    @MaxSize(5_000_000_000L)
                    public void replace(InputStream notes) {}

                    @PATCH
                    public void patch(@MaxSize(1_000) Note note) {}

                    @GET
                    public List<DocumentView> find(
                            @QueryParam("q") @MaxSize(50) String query, @QueryParam("tag") @MaxSize(5) List<String> tags) {
                        return List.of();
                    }
                }
                """);
    }
}
