package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.builds.Toolchain.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler has another language model and no trees: it must come to the same findings and the same code. */
class EclipseTest {

    private static final Pattern FINDING = Pattern.compile("(?s)(\\w+: \\[\\w+] .*?): .*");

    @TempDir
    private Path target;

    @Test
    void generatesTheSameCode() throws IOException {
        String[] sources = {
            """
            @RoleCatalog({"editor", "admin"})
            @ApplicationPath("api")
            public class Api extends Application {}
            """,
            "@OwnedBy(NoteOwnership.class) public record NoteId(String value) {}",
            """
            public class NoteOwnership implements OwnerLookup<NoteId> {
                @Override public Optional<String> ownerOf(NoteId id) { return Optional.empty(); }
            }
            """,
            """
            public class Base {
                private UUID id;
                @Expose public UUID getId() { return id; }
                public void setId(UUID id) { this.id = id; }
            }
            """,
            """
            public class NoteView extends Base {
                @Expose private List<Line> lines;
                @Expose(roles = "admin") private String author;
                public List<Line> getLines() { return lines; }
                public String getAuthor() { return author; }
                public record Line(@Expose String text, @Expose Map<String, Integer> counts, String internal) {}
            }
            """,
            "public record NewNote(@MaxSize(20) String text, @MaxSize(3) List<String> tags) {}",
            """
            public interface Crud<I, V> {
                @GET @Path("{id}") @Authenticated V get(@PathParam("id") I id);
                @DELETE @Path("{id}") @RequiresRole("admin") default void delete(@PathParam("id") I id) {}
            }
            """,
            """
            @Path("notes") @RequiresRole("editor")
            @Consumes(MediaType.APPLICATION_JSON) @Produces(MediaType.APPLICATION_JSON)
            public class NoteResource implements Crud<NoteId, NoteView> {
                @Override @RequiresRole("editor") public NoteView get(NoteId id) { return null; }
                @Waive(rule = "UnscopedCollection", reason = "r", until = "2099-01-01")
                @GET public List<NoteView> find(
                        @QueryParam("q") @MaxSize(50) String text, @QueryParam("page") @DefaultValue("1") int page) {
                    return List.of();
                }
                @POST @RateLimited(permits = 9, per = "PT1M") public NoteView create(NewNote note) { return null; }
                @Path("nested") @PermitAllOfTeam public static class Nested {
                    @GET @Produces("text/plain") @OpaqueBody(reason = "A number") public String count() { return "1"; }
                }
            }
            """,
            """
            @RequiresRole("admin") @RateLimited(permits = 5, per = "PT1S", name = "team")
            @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
            public @interface PermitAllOfTeam {}
            """,
        };
        Result javac = Toolchain.javac().compile(target.resolve("javac"), sources);
        Result eclipse = Toolchain.eclipse().compile(target.resolve("eclipse"), sources);

        assertThat(javac.messages()).isEmpty();
        assertThat(eclipse.messages()).isEmpty();
        assertThat(javac.generated())
                .containsOnlyKeys(
                        "NoteResource_Guard.java",
                        "NoteResource_Nested_Guard.java",
                        "NoteView_Exposure.java",
                        "NoteView_Line_Exposure.java");
        assertThat(eclipse.generated()).isEqualTo(javac.generated());
        assertThat(eclipse.classes().resolve("META-INF/portcullis/policy.json")).exists();
        assertThat(eclipse.classes().resolve("META-INF/services/dev.portcullis.runtime.guard.ResourceGuard"))
                .hasSameTextualContentAs(
                        javac.classes().resolve("META-INF/services/dev.portcullis.runtime.guard.ResourceGuard"));
    }

    @Test
    void findsTheSame() throws IOException {
        String[] sources = {
            "public class Account { private String name; public String getName() { return name; } }",
            "public record Login(String username, String password) {}",
            """
            public interface Shared {
                @GET Account list();
                @GET @Path("{id}") @RequiresRole("admin") Account get(@PathParam("id") UUID id);
            }
            """,
            """
            @Path("sessions")
            public class SessionResource implements Shared {
                @Override public Account list() { return null; }
                @Override public Account get(UUID id) { return null; }
                @POST @PublicAccess(reason = "Log-in") @RateLimited(permits = 9, per = "PT1M")
                @Consumes("application/json")
                public void login(Login login) {}
                @PUT @RequiresRole({}) public void nobody(@QueryParam("q") @MaxSize(-1) String q) {}
                @RequiresRole("admin") private void helper() {}
                @PATCH @RequiresRole("admin") public jakarta.ws.rs.core.Response patch() { return null; }
            }
            """,
        };
        List<String> javac = findings(Toolchain.javac().compile(target.resolve("javac"), sources));
        List<String> eclipse = findings(Toolchain.eclipse().compile(target.resolve("eclipse"), sources));

        assertThat(javac)
                .extracting(finding -> finding.replaceAll(".*\\[(\\w+)].*", "$1"))
                .contains(
                        "MissingAccessPolicy",
                        "MissingAttemptLimit",
                        "MissingOwnershipPolicy",
                        "MisplacedMaxSize",
                        "UndeclaredExposure",
                        "UntypedResponse",
                        "UnenforcedAnnotation",
                        "EmptyRoles");
        assertThat(eclipse).isEqualTo(javac);
    }

    @Test
    void takesNoClassOfALibraryForASource() throws IOException {
        String policies = """
                @PolicyFor(type = org.glassfish.jersey.server.wadl.internal.WadlResource.class) @Authenticated
                public interface WadlPolicies {
                    @Returns(type = String.class) @OpaqueBody(reason = "A description") Response getWadl(UriInfo info);
                    @Returns(type = String.class) @OpaqueBody(reason = "A description")
                    Response getExternalGrammar(UriInfo info, @NotOwned(reason = "The same for all") String path);
                }
                """;
        String locator = """
                @Path("description") @Authenticated
                public class Description {
                    @Path("wadl")
                    public org.glassfish.jersey.server.wadl.internal.WadlResource wadl() { return null; }
                }
                """;
        Result javac = Toolchain.javac().compile(target.resolve("javac"), policies, locator);
        Result eclipse = Toolchain.eclipse().compile(target.resolve("eclipse"), policies, locator);

        assertThat(javac.messages())
                .singleElement()
                .asString()
                .contains("it leads to class WadlResource, which was compiled without a guard");
        assertThat(eclipse.messages()).isEqualTo(javac.messages());
    }

    /** Kind, rule and subject. */
    private static List<String> findings(Result result) {
        return result.messages().stream()
                .map(FINDING::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .toList();
    }
}
