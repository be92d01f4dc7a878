package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class RiskySizeTest {

    @Test
    void boundsThatNoBodyIsLargeEnoughFor() {
        expect("""
                record Line(
                        @MaxSize(501) String text, // warning RiskySize: property Line.text
                        @Size(max = 500) String note) {}

                record Note(
                        @MaxSize(1_000) String title, // warning RiskySize: property Note.title
                        @Size(max = 600) List<Line> lines, // warning RiskySize: property Note.lines
                        List<@Size(max = 700) String> tags, // warning RiskySize: property Note.tags
                        @Email String contact,
                        String text) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    @MaxSize(500)
                    public void add(Note note) {}

                    @PUT
                    public void replace(@MaxSize(200) Note note) {}
                }
                """);
    }

    @Test
    void boundsThatOneOfTheBodiesIsLargeEnoughFor() {
        expect("""
                record Note(@MaxSize(1_000) String title) {}

                record Other(@MaxSize(1_000_000) String title) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    @MaxSize(500)
                    public void add(Note note) {}

                    @PUT
                    @MaxSize(2_000)
                    public void replace(Note note) {}

                    @PATCH
                    public void other(Other other) {}
                }
                """);
    }

    @Test
    void moreThanAConstraintLets() {
        expect("""
                record Note(
                        @MaxSize(100) @Size(max = 40) String title, // warning RiskySize: property Note.title
                        @MaxSize(400) @Email String contact, // warning RiskySize: property Note.contact
                        @MaxSize(20) @Digits(integer = 4, fraction = 2) BigDecimal amount, // warning RiskySize: property Note.amount
                        @MaxSize(40) @Size(max = 40) String same,
                        @MaxSize(40) @Size(max = 50) String smaller,
                        @MaxSize(40) @Size(min = 1) String other,
                        @MaxSize(10) List<@Size(max = 5) String> tags) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @PUT
                    public void several(@MaxSize(5_000) @Size(max = 10) List<Note> notes) {}

                    @GET
                    public List<DocumentView> find(@QueryParam("q") @MaxSize(50) @Size(max = 5) String query) { // warning RiskySize: GET /notes (NoteResource.find)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void expressionsOnTextsOfAnyLength() {
        expect("""
                record Note(
                        @Pattern(regexp = "(a+)+") String title, // warning RiskySize: property Note.title
                        List<@Pattern(regexp = "(a+)+") String> tags, // warning RiskySize: property Note.tags
                        @Pattern(regexp = "(a+)+") @Size(max = 10) String shorter,
                        @Pattern(regexp = "(a+)+") @MaxSize(10) String bounded,
                        List<@Pattern(regexp = "(a+)+") @Size(max = 10) String> words,
                        @Pattern(regexp = "(a+)+") @Email String contact) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @PUT
                    public void text(@Pattern(regexp = "(a+)+") String text) {} // warning RiskySize: PUT /notes (NoteResource.text)

                    @PATCH
                    @MaxSize(100)
                    public void bounded(@Pattern(regexp = "(a+)+") String text) {}

                    @GET
                    public List<DocumentView> find(
                            @QueryParam("q") @Pattern(regexp = "(a+)+") String query, // warning RiskySize: GET /notes (NoteResource.find)
                            @QueryParam("t") @Pattern(regexp = "(a+)+") @Size(max = 9) String text) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void bodiesOfMethodsThatHaveNone() {
        expect("""
                record Query(String text) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public List<DocumentView> find(Query query) { // warning RiskySize: GET /notes (NoteResource.find)
                        return List.of();
                    }

                    @HEAD
                    @Path("head")
                    public void head(Query query) {} // warning RiskySize: HEAD /notes/head (NoteResource.head)

                    @DELETE
                    public void clear(Query query) {} // warning RiskySize: DELETE /notes (NoteResource.clear)

                    @DELETE
                    @Path("all")
                    public void all(@QueryParam("q") String query, @Context UriInfo uri) {}

                    @OPTIONS
                    public void options(Query query) {}
                }
                """);
    }

    @Test
    void constraintsOfWhatHasNoSizeForUs() {
        expect("""
                record Inner(String text) {}

                record Note(
                        @Size(max = 5) Inner inner,
                        @Size(max = 5) UUID id,
                        @Size(max = 0) String empty,
                        @Digits(integer = 3, fraction = 0) int stars,
                        @Pattern(regexp = "a") Inner other,
                        @Size(max = 5) byte[] bytes) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}

                    @GET
                    public List<DocumentView> find(@QueryParam("page") @Digits(integer = 3, fraction = 0) int page) {
                        return List.of();
                    }
                }
                """);
    }
}
