package dev.portcullis.processor.generate;

import java.util.List;

/** Resources of every shape of check that a request has to pass. */
final class RequestShapes {

    static final Shape ACCESS = Shape.of("access", """
            @RoleCatalog(
                    value = {"admin", "editor", "member", "chief of staff"},
                    implies = {
                        @RoleCatalog.Implies(role = "admin", roles = "editor"),
                        @RoleCatalog.Implies(role = "editor", roles = "member")
                    })
            @ApplicationPath("/api")
            public class Vault extends Application {}
            """, """
            public class Clearance implements AccessRule {
                @Override
                public boolean allows(Caller caller, AccessRequest request) {
                    return true;
                }
            }
            """, """
            @Path("/access")
            public class AccessResource {
                @GET @Path("public")
                @PublicAccess(reason = "Shown on the front page")
                @RateLimited(permits = 60, per = "PT1M", name = "front-page")
                public void open() {}

                @GET @Path("nobody") @DenyAll
                public void closed() {}

                @GET @Path("authenticated") @Authenticated
                public void known() {}

                @GET @Path("any") @RequiresRole({"editor", "member", "chief of staff"})
                public void any() {}

                @GET @Path("all") @RequiresRole(value = {"editor", "chief of staff"}, match = RequiresRole.Match.ALL)
                public void all() {}

                @GET @Path("custom") @AllowedBy(Clearance.class)
                public void custom() {}
            }
            """, """
            @Path("/editors")
            @RequiresRole("editor")
            public class EditorResource {
                @GET
                public void byClass() {}

                @DELETE @RequiresRole("admin")
                public void byMethod() {}
            }
            """);

    static final Shape LOCATORS = Shape.of("locators", """
            public class TaskOwnership implements OwnerLookup<Long> {
                @Override
                public Optional<String> ownerOf(Long id) {
                    return Optional.empty();
                }
            }
            """, """
            @Path("/projects/{project}")
            public class ProjectResource {
                @Path("tasks")
                public Tasks tasks() {
                    return new Tasks();
                }

                @Path("archive")
                public Class<Tasks> archive() {
                    return Tasks.class;
                }
            }
            """, """
            @Authenticated
            @RateLimited(permits = 60, per = "PT1M")
            public class Tasks {
                @DELETE
                @OwnedBy(value = TaskOwnership.class, id = "project")
                public void clear() {}
            }
            """);

    static final Shape INPUTS = Shape.of("inputs", """
            public class AlbumOwnership implements OwnerLookup<UUID> {
                @Override
                public Optional<String> ownerOf(UUID id) {
                    return Optional.empty();
                }
            }
            """, """
            public class AlbumBean {
                @QueryParam("album") @OwnedBy(AlbumOwnership.class) UUID album;
                @HeaderParam("Tags") @MaxSize(5) List<String> tags;
            }
            """, """
            @Path("/albums")
            @Authenticated
            public class AlbumResource {
                @GET
                public void get(@BeanParam AlbumBean bean, @CookieParam("theme") String theme,
                        @MatrixParam("year") @MaxSize(4) String year) {}

                @POST @MaxSize(1_000)
                public void share(@FormParam("album") @OwnedBy(AlbumOwnership.class) UUID album,
                        @FormParam("with") List<String> friends) {}
            }
            """);

    static final Shape MEMBERS = Shape.of(
            "members",
            """
            public class NoteOwnership implements OwnerLookup<UUID> {
                @Override
                public Optional<String> ownerOf(UUID id) {
                    return Optional.empty();
                }
            }
            """,
            """
            public class TaskOwnership implements NestedOwnershipRule<UUID, Long> {
                @Override
                public Decision decide(Caller caller, UUID project, Long task) {
                    return Decision.ABSENT;
                }
            }
            """,
            """
            public record Move(
                    @OwnedBy(NoteOwnership.class) UUID note,
                    @OwnedBy(NoteOwnership.class) Optional<UUID> after,
                    List<Step> steps,
                    Map<String, Step> named) {}
            """,
            "public record Step(@OwnedBy(value = NoteOwnership.class, exceptRoles = \"admin\") UUID note, Place place) {}",
            "public record Place(UUID folder) {}",
            """
            @Path("/projects/{project}")
            @Authenticated
            @OwnedBy(value = NoteOwnership.class, id = "project")
            public class ProjectResource {
                @PUT @Path("tasks/{task}")
                @OwnedBy(value = NoteOwnership.class, id = "steps.place.folder")
                public void move(
                        @PathParam("task") @OwnedBy(value = TaskOwnership.class, parent = "project") long task,
                        Move move) {}

                @DELETE
                public void delete(@QueryParam("id") @OwnedBy(NoteOwnership.class) List<UUID> ids) {}

                @POST
                public void post(@OwnedBy(NoteOwnership.class) List<UUID> ids) {}
            }
            """);

    static final Shape RESULTS = Shape.of("results", "public record Invoice(@Expose UUID id, String owner) {}", """
            @Path("/invoices")
            @Authenticated
            @OwnedResults(property = "owner", exceptRoles = "accounting")
            public class InvoiceResource {
                @GET
                public List<Invoice> all() {
                    return List.of();
                }

                @GET @Path("own")
                @OwnedResults(property = "owner", foreign = OwnedResults.Foreign.DROP)
                public CompletionStage<Set<Invoice>> own() {
                    return null;
                }

                @DELETE
                public void clear() {}
            }
            """);

    static final Shape INHERITANCE =
            Shape.of("inheritance", """
            public abstract class CrudResource<T, I> {
                @GET @Path("{id}") @Authenticated
                public abstract T get(@PathParam("id") @NotOwned(reason = "The same for everyone") I id);

                @DELETE @Path("{id}") @RequiresRole("admin")
                public void delete(@PathParam("id") @NotOwned(reason = "The same for everyone") I id) {}
            }
            """, "public record CountryView(@Expose String name) {}", """
            @Path("/countries")
            public class CountryResource extends CrudResource<CountryView, UUID> {
                @Override
                public CountryView get(UUID id) {
                    return new CountryView(id.toString());
                }
            }
            """, """
            public class Outer {
                @Path("/inner")
                public static class Inner {
                    @GET @Authenticated
                    public void list() {}

                    @GET @Path("{id}") @Authenticated
                    public void list(@PathParam("id") @NotOwned(reason = "The same for everyone") int id) {}

                    @POST @Authenticated
                    public void endpoint() {}
                }
            }
            """);

    static final Shape OWNERSHIP = Shape.of(
            "ownership",
            rule("UuidRule", "UUID"),
            rule("LongRule", "Long"),
            rule("ColorRule", "Color"),
            rule("TextRule", "String"),
            rule("MadeRule", "Made"),
            rule("NamedRule", "Named"),
            rule("ParsedRule", "Parsed"),
            "public enum Color { RED, GREEN }",
            """
            @OwnedBy(MadeRule.class)
            public record Made(String text) {}
            """,
            """
            public final class Named {
                private final String text;
                private Named(String text) { this.text = text; }
                public static Named valueOf(String text) { return new Named(text); }
                @Override public String toString() { return text; }
            }
            """,
            """
            public record Parsed(UUID value) {
                public static Parsed fromString(String text) { return new Parsed(UUID.fromString(text)); }
            }
            """,
            "public record Wrapped(UUID value) {}",
            rule("WrappedRule", "Wrapped"),
            """
            public class LoadingRule implements LoadingOwnershipRule<Long, Wrapped> {
                @Override
                public Optional<Wrapped> load(Long id) {
                    return Optional.of(new Wrapped(new UUID(0, id)));
                }

                @Override
                public boolean owns(Caller caller, Wrapped object) {
                    return true;
                }
            }
            """,
            """
            @RoleCatalog(
                    value = {"admin", "editor"},
                    implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
            @ApplicationPath("/")
            public class Vault extends Application {}
            """,
            """
            @Path("/owned")
            @Authenticated
            public class OwnedResource {
                @GET @Path("uuid/{id}")
                public void uuid(@PathParam("id") @OwnedBy(value = UuidRule.class, exceptRoles = "editor") UUID id) {}

                @GET @Path("long/{id}")
                @OwnedBy(value = LongRule.class, id = "id", onDenied = OwnedBy.OnDenied.NOT_FOUND)
                public void number(@PathParam("id") long id) {}

                @GET @Path("enum/{id}")
                public void constant(@PathParam("id") @OwnedBy(ColorRule.class) Color id) {}

                @GET @Path("made/{id}")
                public void made(@PathParam("id") Made id) {}

                @GET @Path("named/{id}")
                public void named(@PathParam("id") @OwnedBy(NamedRule.class) Named id) {}

                @GET @Path("parsed/{id}")
                public void parsed(@PathParam("id") @OwnedBy(ParsedRule.class) Parsed id) {}

                @GET @Path("wrapped/{id}")
                public void wrapped(@PathParam("id") @OwnedBy(WrappedRule.class) Wrapped id) {}

                @GET @Path("loaded/{id}")
                public void loaded(@PathParam("id") @OwnedBy(LoadingRule.class) Wrapped object) {}

                @GET @Path("query")
                public void query(@QueryParam("owner") @DefaultValue("alice") @OwnedBy(TextRule.class) String owner) {}

                @GET @Path("header")
                public void header(@HeaderParam("X-Owner") @OwnedBy(TextRule.class) String owner) {}
            }
            """);

    static final Shape LIMITS = Shape.of(
            "limits",
            "public record Account(String email, int number) {}",
            "public record Credentials(String username, String password, Account account) {}",
            "public record Envelope<T>(T content) {}",
            """
            @Path("/limits")
            public class LimitResource {
                @GET @Path("rates") @Authenticated
                @RateLimited(permits = 1, per = "PT1S", by = RateLimited.Key.CALLER, name = "by-caller")
                @RateLimited(permits = 2, per = "PT2M", by = RateLimited.Key.ENDPOINT, name = "by-endpoint")
                @RateLimited(permits = 3, per = "PT3H", name = "by-client")
                @RateLimited(permits = 4_000_000, per = "P4D", burst = 40, name = "by-client-and-caller",
                        by = {RateLimited.Key.CLIENT, RateLimited.Key.CALLER})
                @RateLimited(permits = 5, per = "PT90S", name = "by-client-and-endpoint",
                        by = {RateLimited.Key.ENDPOINT, RateLimited.Key.CLIENT})
                public void rates() {}

                @GET @Path("values/{number}") @Authenticated
                @RateLimited(permits = 1, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "number")
                @RateLimited(permits = 1, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "q")
                @RateLimited(permits = 1, per = "PT1M", by = RateLimited.Key.PARAMETER, parameter = "page")
                @RateLimited(permits = 1, per = "PT1M", parameter = "X-Tenant", name = "composite",
                        by = {RateLimited.Key.CALLER, RateLimited.Key.PARAMETER})
                public void values(
                        @PathParam("number") @NotOwned(reason = "The same for everyone") int number,
                        @QueryParam("q") String q,
                        @QueryParam("page") @DefaultValue("1") int page,
                        @HeaderParam("X-Tenant") UUID tenant) {}

                @POST @Path("login")
                @PublicAccess(reason = "Callers have no token before they log in")
                @RateLimited(permits = 100, per = "PT1M", name = "log-in")
                @AttemptLimited(max = 5, lockFor = "PT1H", key = "username", group = "login",
                        onSuccess = AttemptLimited.OnSuccess.KEEP)
                public void login(Credentials credentials) {}

                @POST @Path("second")
                @PublicAccess(reason = "The second factor of the log-in")
                @RateLimited(permits = 100, per = "PT1M", name = "log-in")
                @AttemptLimited(max = 5, lockFor = "PT1H", key = "username", group = "login")
                public void second(Credentials credentials) {}

                @POST @Path("reset")
                @PublicAccess(reason = "Who forgot the password cannot log in")
                @RateLimited(permits = 100, per = "PT1M", name = "reset",
                        by = {RateLimited.Key.CLIENT, RateLimited.Key.PARAMETER}, parameter = "account.number")
                @AttemptLimited(max = 3, lockFor = "P1D", within = "PT30M", key = "account.email",
                        countOn = AttemptLimited.CountOn.EVERY_CALL, failure = {403, 401, 403}, maxPerClient = 30)
                public void reset(Credentials credentials) {}

                @POST @Path("code")
                @PublicAccess(reason = "The code is the log-in")
                @RateLimited(permits = 100, per = "PT1M", name = "code")
                @AttemptLimited(key = "user")
                public void code(@QueryParam("user") String user, @QueryParam("otp") String otp) {}

                @POST @Path("generic") @Authenticated
                @RateLimited(permits = 1, per = "PT1M", name = "generic",
                        by = RateLimited.Key.PARAMETER, parameter = "content.email")
                public void generic(Envelope<Account> envelope) {}
            }
            """);

    static final Shape SIZES =
            Shape.of("sizes", """
            public record Line(@MaxSize(20) String text, BigDecimal amount, List<Line> nested) {}
            """, """
            public record Order(
                    @MaxSize(100) String title,
                    @MaxSize(5) List<Line> lines,
                    @MaxSize(3) Map<String, Line> byName,
                    Optional<Line> last,
                    @MaxSize(9) BigInteger total,
                    String note,
                    Unbounded unbounded) {}
            """, "public record Unbounded(String text, Unbounded next) {}", """
            @Path("/sizes")
            @Authenticated
            @MaxSize(100_000)
            public class SizeResource {
                @GET @Path("{name}")
                public void parameters(
                        @PathParam("name") @NotOwned(reason = "A name") @MaxSize(10) String name,
                        @QueryParam("q") String q,
                        @QueryParam("n") int n,
                        @QueryParam("price") @MaxSize(12) BigDecimal price,
                        @QueryParam("tag") @MaxSize(7) List<String> tags,
                        @QueryParam("number") Set<Long> numbers,
                        @HeaderParam("X-Trace") UUID trace) {}

                @POST
                public void order(Order order) {}

                @PUT
                public void orders(List<Order> orders) {}

                @PATCH @MaxSize(5_000_000_000L)
                public void unbounded(Unbounded unbounded) {}

                @POST @Path("image")
                public void image(@MaxSize(1_048_576) byte[] image) {}

                @POST @Path("text")
                public void text(@MaxSize(5000) String text) {}
            }
            """, """
            @Path("/defaults")
            @Authenticated
            public class DefaultResource {
                @POST
                public void post(Unbounded unbounded) {}
            }
            """);

    static final Shape CONSTRAINTS = Shape.of("constraints", """
            public record Entry(
                    @Size(max = 80) String title,
                    @MaxSize(50) @Size(max = 60) String text,
                    @Size(max = 5) List<@Size(max = 40) String> tags,
                    Map<@Size(max = 20) String, @Size(max = 5) List<@Digits(integer = 6, fraction = 2) BigDecimal>> prices,
                    @Digits(integer = 4, fraction = 0) Integer stars,
                    Optional<@Email String> contact,
                    @NotNull String note) {}
            """, """
            @Path("/constraints")
            @Authenticated
            public class ConstraintResource {
                @GET @Path("{name}")
                public void parameters(
                        @PathParam("name") @NotOwned(reason = "A name") @Size(max = 10) String name,
                        @QueryParam("email") @Email String email,
                        @QueryParam("price") @Digits(integer = 6, fraction = 2) BigDecimal price,
                        @QueryParam("tag") @Size(max = 7) List<@Size(max = 40) String> tags,
                        @QueryParam("word") List<@Size(max = 30) String> words) {}

                @POST
                public void one(Entry entry) {}

                @PUT
                public void several(@Size(max = 3) List<@NotNull Entry> entries) {}

                @PATCH
                @MaxSize(1_000)
                public void text(@Size(max = 200) String text) {}
            }
            """);

    static final Shape UNENFORCEABLE = Shape.of("unenforceable", """
            @Path("/half")
            public class HalfResource {
                @GET @Path("{id}")
                @Waive(rule = "MissingAccessPolicy", reason = "Comes with the next release", until = "2099-12-31")
                public View get(@PathParam("id") @NotOwned(reason = "The same for everyone") UUID id) { return null; }

                @GET @Authenticated
                public void list() {}
            }
            """, "public record View(@Expose String name) {}");

    static final Shape ACCEPTED =
            Shape.of("accepted", """
            @RoleCatalog(
                    value = {"admin", "editor", "member"},
                    implies = @RoleCatalog.Implies(role = "admin", roles = "editor"))
            @ApplicationPath("/")
            public class Vault extends Application {}
            """, """
            public record NewTask(
                    @com.fasterxml.jackson.annotation.JsonProperty("a/title~") String title,
                    Optional<LocalDate> due,
                    byte[] image,
                    Date since,
                    List<Step> steps,
                    Map<String, Step> named,
                    Task.Place place) {}
            """, "public record Step(String text, Optional<List<Step>> then) {}", """
            public class Task {
                public static class Place {
                    @Accept public String room;
                    public String building;
                }

                public static class Page<T> {
                    @Accept public List<T> items;
                    public T first;
                }

                @Accept public String title;
                @Accept(roles = "editor", reason = "Editors reopen tasks") public String status;
                public UUID owner;
                @Accept(roles = {"member", "editor"}) public Place place;
                private Task parent;

                @Accept
                public void setParent(Task parent) {
                    this.parent = parent;
                }
            }
            """, """
            @Path("/tasks")
            @Authenticated
            public class TaskResource {
                @POST
                public void create(NewTask task) {}

                @PUT
                public void change(Task task) {}

                @PATCH
                public void changeAll(Task.Page<Task[]> tasks) {}

                @POST @Path("count")
                public void count(int[] numbers) {}

                @POST @Path("name")
                public void name(String name) {}

                @POST @Path("image") @MaxSize(1_000_000)
                public void image(byte[] image) {}
            }
            """);

    static final List<Shape> ALL = List.of(
            ACCESS,
            INHERITANCE,
            LOCATORS,
            INPUTS,
            MEMBERS,
            RESULTS,
            OWNERSHIP,
            LIMITS,
            SIZES,
            CONSTRAINTS,
            UNENFORCEABLE,
            ACCEPTED);

    private RequestShapes() {}

    private static String rule(String name, String identifier) {
        return "public class " + name + " implements OwnerLookup<" + identifier + "> {"
                + " @Override public Optional<String> ownerOf(" + identifier
                + " id) { return Optional.of(\"alice\"); } }";
    }
}
