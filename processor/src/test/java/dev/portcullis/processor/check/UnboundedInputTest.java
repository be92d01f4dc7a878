package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.with;

import org.junit.jupiter.api.Test;

class UnboundedInputTest {

    private static final String[] STRICT = {"-Aportcullis.profile=strict", "-Aportcullis.severity.MissingRateLimit=off"
    };

    private static final String NOTES = """
            record Line(String text, int amount) {} %s

            record Note(
                    String title, %s
                    @MaxSize(10) List<Line> lines) {}

            @Path("notes")
            @Authenticated
            class NoteResource {
                @POST
                public void add(Note note) {}

                @PUT
                @MaxSize(5_000)
                public void replace(Note note) {}
            }
            """;

    @Test
    void onlyStrictAsks() {
        expect(NOTES.formatted("", ""));
        with(STRICT)
                .expectIn(NOTES.formatted(
                        "// error UnboundedInput: property Line.text", "// error UnboundedInput: property Note.title"));
    }

    @Test
    void everyKindOfParameter() {
        with(STRICT).expectIn("""
                enum Color { RED }

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @GET
                    public List<DocumentView> find(
                            @QueryParam("q") String query, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("r") Optional<String> other, // error UnboundedInput: GET /notes (NoteResource.find)
                            @HeaderParam("X-Trace") String trace, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("tag") List<String> tags, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("word") @MaxSize(5) List<String> words, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("price") BigDecimal price, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("number") Set<Integer> numbers, // error UnboundedInput: GET /notes (NoteResource.find)
                            @QueryParam("a") @MaxSize(5) String shorter,
                            @QueryParam("b") @Size(max = 5) String constrained,
                            @QueryParam("c") @Size(max = 5) List<@Size(max = 5) String> both,
                            @QueryParam("d") @MaxSize(5) Set<Integer> few,
                            @QueryParam("e") @Digits(integer = 5, fraction = 2) BigDecimal amount,
                            @QueryParam("f") @Email String email,
                            @QueryParam("page") int page,
                            @QueryParam("size") Long size,
                            @QueryParam("open") boolean open,
                            @QueryParam("color") Color color,
                            @QueryParam("day") LocalDate day,
                            @QueryParam("trace") UUID id,
                            @Context UriInfo uri) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void everyKindOfProperty() {
        with(STRICT).expectIn("""
                record Note(
                        Map<String, Integer> counts, // error UnboundedInput: property Note.counts
                        String[] tags, // error UnboundedInput: property Note.tags
                        @Size(max = 5) Map<String, String> names, // error UnboundedInput: property Note.names
                        BigInteger total, // error UnboundedInput: property Note.total
                        List<Note> answers, // error UnboundedInput: property Note.answers
                        @Size(max = 5) List<@Size(max = 5) List<String>> rows, // error UnboundedInput: property Note.rows
                        @Size(max = 5) Map<String, @Size(max = 5) String> labels,
                        @Size(max = 5) List<Note> others,
                        Optional<@Size(max = 5) String> text,
                        @Size(max = 5) List<LocalDate> days,
                        Instant written,
                        char letter) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}
                }
                """);
    }

    @Test
    void gettersAndFieldsOfBeans() {
        with(STRICT).expectIn("""
                class Note {
                    @Accept @Size(max = 5) private String title;
                    @Accept private String text; // error UnboundedInput: property Note.text
                    @Accept private String note;

                    public String getTitle() {
                        return title;
                    }

                    public String getText() {
                        return text;
                    }

                    @Size(max = 5)
                    public String getNote() {
                        return note;
                    }
                }

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void add(Note note) {}
                }
                """);
    }

    @Test
    void bodiesThatAreTextsOrCollections() {
        with(STRICT).expectIn("""
                record Line(int amount) {}

                @Path("notes")
                @Authenticated
                class NoteResource {
                    @POST
                    public void text(String text) {} // error UnboundedInput: POST /notes (NoteResource.text)

                    @PUT
                    public void lines(List<Line> lines) {} // error UnboundedInput: PUT /notes (NoteResource.lines)

                    @PATCH
                    public void tags(@MaxSize(500) List<String> tags) {} // error UnboundedInput: PATCH /notes (NoteResource.tags)

                    @POST
                    @Path("text")
                    public void bounded(@MaxSize(100) String text) {}

                    @POST
                    @Path("lines")
                    @MaxSize(1_000)
                    public void bounded(List<Line> lines) {}

                    @POST
                    @Path("tags")
                    public void bounded(@Size(max = 4) Set<@Size(max = 9) String> tags) {}
                }
                """);
    }
}
