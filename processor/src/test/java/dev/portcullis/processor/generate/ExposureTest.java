package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.guard.EndpointGuard;
import java.io.IOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Runs guards that write responses by property. */
class ExposureTest {

    private static final Compiled COMPILED = Compiled.of(ResponseShapes.EXPOSURE);
    private static final UUID ID = UUID.fromString("0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11");

    private static String order(Reader reader) throws IOException {
        EndpointGuard guard = COMPILED.guard("OrderResource", "get");
        Object item = COMPILED.acme("ItemView", "pen", COMPILED.acme("LoadedItemView", "box"));
        Object more = Array.newInstance(COMPILED.type("com.acme.ItemView"), 1);
        return reader.receives(
                guard,
                200,
                COMPILED.acme(
                        "OrderView",
                        ID,
                        Instant.EPOCH,
                        COMPILED.type("com.acme.State").getEnumConstants()[1],
                        true,
                        1,
                        2L,
                        (short) 3,
                        (byte) 4,
                        0.5,
                        0.25f,
                        'A',
                        new BigDecimal("12.50"),
                        null,
                        user("alice"),
                        Arrays.asList(item, null),
                        more,
                        new int[] {1, 2},
                        Arrays.asList(List.of("a", "b"), null),
                        Map.of(COMPILED.type("com.acme.State").getEnumConstants()[1], 5),
                        Map.of(ID, List.of(item)),
                        Optional.of(user("bob")),
                        Optional.empty(),
                        List.of("internal"),
                        "v"));
    }

    private static Object user(String name) {
        return COMPILED.acme("UserView", name, name + "@example.com", "note", "hint", "$2a$");
    }

    private static String expected(String customer, String deputy, String tags) {
        return """
            {"id":"%1$s","placed_at":"1970-01-01T00:00:00Z","state":"CLOSED","paid":true,"count":1,"total":2,\
            "small":3,"tiny":4,"ratio":0.5,"weight":0.25,"grade":"A","price":12.50,"boxed":null,"customer":{%2$s},\
            "items":[{"name":"pen","parent":{"name":"box","parent":null}},null],"more":[null],"numbers":[1,2],\
            "table":[["a","b"],null],"byState":{"CLOSED":5},\
            "byId":{"%1$s":[{"name":"pen","parent":{"name":"box","parent":null}}]},\
            "deputy":{%3$s},"remark":null,%4$s"viewer":"v"}""".formatted(ID, customer, deputy, tags);
    }

    @Test
    void strangerReceivesOnlyWhatIsExposedToEverybody() throws IOException {
        assertThat(order(Reader.named("mallory")))
                .isEqualTo(expected("\"username\":\"alice\"", "\"username\":\"bob\"", ""));
    }

    @Test
    void ownerReceivesWhatIsTheirs() throws IOException {
        assertThat(order(Reader.named("alice")))
                .isEqualTo(expected(
                        "\"username\":\"alice\",\"email\":\"alice@example.com\",\"hint\":\"hint\"",
                        "\"username\":\"bob\"",
                        ""));
    }

    @Test
    void roleReceivesWhatIsDeclaredForIt() throws IOException {
        assertThat(order(Reader.named("carol", "admin")))
                .isEqualTo(expected(
                        "\"username\":\"alice\",\"email\":\"alice@example.com\",\"note\":\"note\"",
                        "\"username\":\"bob\",\"email\":\"bob@example.com\",\"note\":\"note\"",
                        "\"tags\":[\"internal\"],"));
    }

    @Test
    void ownerIsDecidedForEachElement() throws IOException {
        Compiled compiled = Compiled.of("""
                public record Post(
                        @Expose String author,
                        @Expose(owner = "author") String draft,
                        @Expose(owner = "author", roles = "editor") String note) {}
                """, """
                @Path("posts")
                @Authenticated
                public class PostResource {
                    @GET public GenericEntity<List<Post>> all() { return null; }
                    @GET @Path("ids") public CompletionStage<Map<UUID, Optional<Post>>> ids() { return null; }
                }
                """);
        Object own = compiled.acme("Post", "alice", "d1", "n1");
        Object foreign = compiled.acme("Post", "bob", "d2", "n2");
        EndpointGuard all = compiled.guard("PostResource", "all");
        assertThat(Reader.named("alice").receives(all, 200, List.of(own, foreign)))
                .isEqualTo("[{\"author\":\"alice\",\"draft\":\"d1\",\"note\":\"n1\"},{\"author\":\"bob\"}]");
        assertThat(Reader.named("carol", "editor").receives(all, 200, List.of(own, foreign)))
                .isEqualTo("[{\"author\":\"alice\",\"note\":\"n1\"},{\"author\":\"bob\",\"note\":\"n2\"}]");
        assertThat(Reader.named("bob")
                        .receives(compiled.guard("PostResource", "ids"), 200, Map.of(ID, Optional.of(foreign))))
                .isEqualTo("{\"" + ID + "\":{\"author\":\"bob\",\"draft\":\"d2\",\"note\":\"n2\"}}");
    }

    @Test
    void missingPartsAreNull() throws IOException {
        Object[] absent = new Object[24];
        absent[3] = false;
        absent[4] = 0;
        absent[5] = 0L;
        absent[6] = (short) 0;
        absent[7] = (byte) 0;
        absent[8] = 0.0;
        absent[9] = 0f;
        absent[10] = 'x';
        String json = Reader.named("carol", "admin")
                .receives(COMPILED.guard("OrderResource", "get"), 200, COMPILED.acme("OrderView", absent));
        for (String property : List.of(
                "customer", "items", "more", "numbers", "table", "byState", "byId", "deputy", "remark", "tags")) {
            assertThat(json).contains("\"" + property + "\":null");
        }
    }

    @Test
    void entityOfAnotherTypeIsNotWritten() {
        assertThatThrownBy(() ->
                        Reader.named("alice").receives(COMPILED.guard("OrderResource", "get"), 200, user("alice")))
                .isInstanceOf(ClassCastException.class);
    }
}
