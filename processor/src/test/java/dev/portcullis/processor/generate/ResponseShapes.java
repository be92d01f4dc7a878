package dev.portcullis.processor.generate;

import java.util.List;

/** Resources of every shape of response. */
final class ResponseShapes {

    static final Shape EXPOSURE = Shape.of(
            "exposure",
            "public enum State { OPEN, CLOSED { @Override public String toString() { return \"shut\"; } } }",
            """
            public record UserView(
                    @Expose String username,
                    @Expose(roles = {"auditor", "admin"}, owner = "username")
                    @Sensitive(Sensitive.Kind.PERSONAL) String email,
                    @Expose(roles = "admin") String note,
                    @Expose(owner = "username") String hint,
                    String passwordHash) {}
            """,
            """
            public class ItemView {
                private final String name;
                private final ItemView parent;
                public ItemView(String name, ItemView parent) { this.name = name; this.parent = parent; }
                @Expose public String getName() { return name; }
                @Expose public ItemView getParent() { return parent; }
                public String getSupplier() { return "secret"; }
            }
            """,
            """
            public class LoadedItemView extends ItemView {
                public LoadedItemView(String name) { super(name, null); }
                @Expose public String getPurchasePrice() { return "secret"; }
            }
            """,
            """
            import com.fasterxml.jackson.annotation.JsonProperty;
            public record OrderView(
                    @Expose UUID id,
                    @Expose @JsonProperty("placed_at") Instant placedAt,
                    @Expose State state,
                    @Expose boolean paid,
                    @Expose int count,
                    @Expose long total,
                    @Expose short small,
                    @Expose byte tiny,
                    @Expose double ratio,
                    @Expose float weight,
                    @Expose char grade,
                    @Expose BigDecimal price,
                    @Expose Integer boxed,
                    @Expose UserView customer,
                    @Expose List<ItemView> items,
                    @Expose ItemView[] more,
                    @Expose int[] numbers,
                    @Expose List<List<String>> table,
                    @Expose Map<State, Integer> byState,
                    @Expose Map<UUID, List<ItemView>> byId,
                    @Expose Optional<UserView> deputy,
                    @Expose Optional<String> remark,
                    @Expose(roles = "admin") List<String> tags,
                    @Expose String viewer) {}
            """,
            """
            @Path("/orders")
            public class OrderResource {
                @GET @Authenticated
                public OrderView get() {
                    return null;
                }
            }
            """);

    static final Shape RESPONSES = Shape.of(
            "responses",
            "public record View(@Expose String name, String secret) {}",
            "public record Problem(@Expose String title) {}",
            "public record Page<T>(@Expose List<T> items, @Expose T first, @Expose int total) {}",
            "public enum Level { LOW, HIGH }",
            """
            @Path("/responses")
            @Authenticated
            public class ResponseResource {
                @GET @Path("nothing") public void nothing() {}

                @GET @Path("later") public CompletionStage<View> later() { return null; }

                @GET @Path("page") public Page<View> page() { return null; }

                @GET @Path("pages") public List<Page<Problem>> pages() { return null; }

                @GET @Path("list") public Set<View> list() { return null; }

                @GET @Path("array") public View[] array() { return null; }

                @GET @Path("numbers") public int[] numbers() { return null; }

                @GET @Path("map") public Map<String, View> map() { return null; }

                @GET @Path("levels") public Map<Level, Integer> levels() { return null; }

                @GET @Path("optional") public Optional<View> optional() { return null; }

                @GET @Path("number") public int number() { return 1; }

                @GET @Path("wildcard") public Collection<? extends View> wildcard() { return null; }

                @GET @Path("response")
                @Returns(type = View.class)
                @Returns(type = View.class, status = 206, list = true)
                @Returns(type = Problem.class, status = 409)
                @Returns(type = void.class, status = 202)
                public Response response() { return null; }

                @GET @Path("empty")
                @Returns(type = void.class, status = 204)
                public Response empty() { return null; }

                @GET @Path("both")
                @Returns(type = Problem.class, status = 409)
                public View both() { return null; }

                @GET @Path("bytes")
                @OpaqueBody(reason = "The image as uploaded")
                public byte[] bytes() { return null; }

                @GET @Path("download")
                @OpaqueBody(reason = "The image as uploaded")
                @Returns(type = byte[].class)
                @Returns(type = Problem.class, status = 404)
                public Response download() { return null; }
            }
            """);

    /** Names that could be mistaken for others, and code that javac warns of. */
    static final Shape NAMES = Shape.of(
            "names",
            """
            public class Input {
                public record List(@Expose @Accept String name) {}
                public record View(@Expose String name) {}
                public record Supplier(@Expose String name) {}
            }
            """,
            "public record View(@Expose Input.View other, @Expose Input.List list, @Expose java.util.List<Input.Supplier> json) {}",
            "public record Rules(@Expose String name) {}",
            """
            public class Settings {
                @Accept public Settings getDefault() { return null; }
                @Accept(roles = "chief \\"x\\"") public String getRequest() { return null; }
            }
            """,
            """
            @Deprecated
            public class OldView {
                @Deprecated(forRemoval = true) @Expose public String getName() { return ""; }
            }
            """,
            """
            import com.fasterxml.jackson.annotation.JsonProperty;
            public class Pair<A, B extends Collection<? extends View>> {
                @Expose @JsonProperty("$left \\"quoted\\"") public A getLeft() { return null; }
                @Expose public B getRight() { return null; }
                @Expose public Map<String, ? extends A[]> getBoth() { return null; }
                @Expose public Pair<A, B> getNext() { return null; }
            }
            """,
            """
            @Path("/$names/a*/\\u002a/")
            @Authenticated
            @SuppressWarnings({"deprecation", "removal"})
            public class Guard {
                @GET public View view() { return null; }
                @GET @Path("rules") public Rules rules() { return null; }
                @GET @Path("old") public OldView old() { return null; }
                @GET @Path("pair") public Pair<Input.View, List<View>> pair() { return null; }
                @GET @Path("pairs") public Pair<View, List<View>>[] pairs() { return null; }
                @POST @RateLimited(permits = 1, per = "PT1M", by = RateLimited.Key.PARAMETER,
                        parameter = "default.default.request", name = "1st")
                public void post(Settings settings) {}
                @PUT @Deprecated public void resource(Input.List list) {}
                @DELETE public void Resource() {}
            }
            """);

    /** Everything that annotations of JSON libraries say and that is followed. */
    static final Shape WIRE = Shape.of("wire", """
            import com.fasterxml.jackson.annotation.*;
            public enum Level { @JsonProperty("low") LOW, HIGH }
            """, """
            import com.fasterxml.jackson.annotation.*;
            import com.fasterxml.jackson.databind.*;
            import com.fasterxml.jackson.databind.annotation.*;
            import jakarta.json.bind.annotation.*;
            @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @JsonPropertyOrder({"level", "until"})
            public record LeaseView(
                    @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) long leaseNumber,
                    @Expose @JsonFormat(pattern = "dd.MM.yyyy") LocalDate signedOn,
                    @Expose @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "UTC") Instant until,
                    @Expose(roles = "clerk") @JsonbNumberFormat(value = "#,##0.00", locale = "de") BigDecimal rent,
                    @Expose Level level,
                    @Expose Map<Level, String> notes,
                    @Expose @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> remark,
                    @Expose @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt rooms,
                    @Expose @JsonProperty("_links") String[] links) {}
            """, """
            @Path("/leases")
            @Authenticated
            public class LeaseResource {
                @GET public LeaseView get() { return null; }
            }
            """);

    /** Sealed types, with and without names for their subclasses, and types that contain themselves. */
    static final Shape SEALED = Shape.of("sealed", """
            import com.fasterxml.jackson.annotation.*;
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes(@JsonSubTypes.Type(value = CardPayment.class, name = "card"))
            public sealed interface Payment permits CardPayment, Transfer {
                @Expose BigDecimal amount();
            }
            """, """
            public record CardPayment(BigDecimal amount, @Expose String brand, @Expose(roles = "clerk") String last4, String number)
                    implements Payment {}
            """, """
            import com.fasterxml.jackson.annotation.*;
            @JsonTypeName("transfer")
            public record Transfer(BigDecimal amount, @Expose String reference, String iban) implements Payment {}
            """, """
            public abstract sealed class Result<T> permits Found, Absent {}
            """, """
            public final class Found<E> extends Result<E> {
                private final E value;
                public Found(E value) { this.value = value; }
                @Expose public E getValue() { return value; }
                public String getSource() { return "secret"; }
            }
            """, """
            public non-sealed class Absent extends Result<Tree> {
                @Expose public String getReason() { return "absent"; }
            }
            """, """
            public sealed class Event permits Renamed {
                @Expose public String getName() { return "event"; }
            }
            """, """
            public final class Renamed extends Event {
                @Expose public String getFormer() { return "former"; }
            }
            """, """
            public sealed interface Colour permits Named, Mixed {}
            """, """
            import com.fasterxml.jackson.annotation.*;
            public enum Named implements Colour { @JsonProperty("red") RED, BLUE }
            """, """
            public record Mixed(@Expose int r, @Expose int g, @Expose int b) implements Colour {}
            """, """
            public class Tree {
                public String name = "node";
                public List<Tree> children = new ArrayList<>();
                @Expose public String getName() { return name; }
                @Expose public List<Tree> getChildren() { return children; }
            }
            """, """
            @Path("/sealed")
            @Authenticated
            public class SealedResource {
                @GET @Path("payments") public List<Payment> payments() { return null; }
                @GET @Path("card") public CardPayment card() { return null; }
                @GET @Path("tree") public Result<Tree> tree() { return null; }
                @GET @Path("payment") public Result<? extends Payment> payment() { return null; }
                @GET @Path("event") public Event event() { return null; }
                @GET @Path("colours") public List<Colour> colours() { return null; }
            }
            """);

    /** A type of a library, of which the application declares what may leave. */
    static final Shape FOREIGN = Shape.of("foreign", """
            import com.example.library.Invoice;
            @ExposeType(
                    target = Invoice.class,
                    properties = {
                        @ExposeType.Property(name = "number"),
                        @ExposeType.Property(name = "total", roles = "clerk"),
                        @ExposeType.Property(
                                name = "iban", roles = "clerk", owner = "customer", sensitive = Sensitive.Kind.FINANCIAL),
                        @ExposeType.Property(name = "lines")
                    })
            @ExposeType(target = Invoice.Line.class, properties = @ExposeType.Property(name = "article"))
            public record Receipt(@Expose Invoice invoice) {}
            """, """
            @Path("/receipts")
            @Authenticated
            public class ReceiptResource {
                @GET public Receipt get() { return null; }
                @GET @Path("lines") public List<com.example.library.Invoice.Line> lines() { return null; }
            }
            """);

    /** Events, with conditions that are asked for once. */
    static final Shape EVENTS = Shape.of("events", """
            public record EventView(
                    @Expose String text,
                    @Expose(roles = {"auditor", "admin"}, owner = "owner") String draft,
                    String owner) {}
            """, """
            @Path("/events")
            @Authenticated
            @Produces("text/event-stream")
            public class EventResource {
                @GET @Streams(type = EventView.class)
                public void all(
                        @Context jakarta.ws.rs.sse.SseEventSink sink, @Context jakarta.ws.rs.sse.Sse sse) {}
                @GET @Path("own") @Streams(type = EventView.class) @OwnedResults(property = "owner", exceptRoles = "support")
                public void own(
                        @Context jakarta.ws.rs.sse.SseEventSink sink, @Context jakarta.ws.rs.sse.Sse sse) {}
            }
            """);

    static final List<Shape> ALL = List.of(EXPOSURE, RESPONSES, NAMES, WIRE, SEALED, FOREIGN, EVENTS);

    private ResponseShapes() {}
}
