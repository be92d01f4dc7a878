package dev.portcullis.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.OnDisk;
import dev.portcullis.processor.check.Rules;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.RuleEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the report says of a compilation that has everything. After a change that is meant,
 * {@code mvn -pl processor -am test -Dportcullis.golden=refresh} rewrites the file; read its diff before you commit it.
 */
class ReporterTest {

    private static final Path EXPECTED = Path.of("src/test/resources/golden/policy.json");

    /** They are the same in every report, and not repeated in the golden file. */
    private static final Pattern RULES_OF_CATALOGUE = Pattern.compile("\"rules\": \\[.*?\n  ]", Pattern.DOTALL);

    private static final String VAULT = """
            @RoleCatalog(
                    value = {"member", "admin"},
                    implies = @RoleCatalog.Implies(role = "admin", roles = "member"))
            @ApplicationPath("/api")
            public class Vault extends Application {}
            """;

    private static final String VIEWS = """
            public class Views {
                public record UserView(
                        @Expose String username,
                        @Expose(roles = "admin", owner = "username") @Sensitive(Sensitive.Kind.PERSONAL) String email,
                        @Sensitive(Sensitive.Kind.SECRET) String passwordHash) {}

                public record Page<T>(@Expose List<T> items, String cursor) {}

                public record Problem(@Expose String title) {}
            }
            """;

    private static final String BODIES = """
            public class Bodies {
                public record Credentials(@MaxSize(64) String username, @jakarta.validation.constraints.Size(max = 72) String password) {}

                public record Folder(
                        @MaxSize(100) String name,
                        long size,
                        boolean open,
                        UUID parent,
                        @MaxSize(9) List<Folder> folders,
                        Map<String, Integer> counts) {}

                public static class Profile {
                    @Accept public String nickname;
                    @Accept(roles = "admin", reason = "Administrators verify by hand") public boolean verified;
                    public UUID id;
                }
            }
            """;

    private static final String RULES = """
            public class Rules {
                public static class Owner implements OwnerLookup<UUID> {
                    @Override public Optional<String> ownerOf(UUID id) { return Optional.empty(); }
                }
                public static class Unseen implements OwnerLookup<UUID> {
                    @Override public Optional<String> ownerOf(UUID id) { return Optional.empty(); }
                }
                public static class Tenant implements LimitKeyResolver {
                    @Override public Optional<String> keyOf(Caller caller, AccessRequest request) { return Optional.empty(); }
                }
                public static class Allowed implements AccessRule {
                    @Override public boolean allows(Caller caller, AccessRequest request) { return true; }
                }
            }
            """;

    private static final String USERS = """
            @Path("/users")
            @RequiresRole("member")
            public class UserResource {
                @GET
                @RateLimited(permits = 10, per = "PT1M", burst = 5, by = {RateLimited.Key.CALLER, RateLimited.Key.PARAMETER},
                        parameter = "q", name = "search")
                @RateLimited(permits = 9, per = "PT1H", by = RateLimited.Key.PARAMETER, parameter = "client")
                @Produces("application/json")
                public Views.Page<Views.UserView> search(
                        @QueryParam("q") String q,
                        @QueryParam("client") String client,
                        @QueryParam("tag") @MaxSize(3) List<@jakarta.validation.constraints.Size(max = 30) String> tags) {
                    return null;
                }

                @GET @Path("{id}")
                public Views.UserView get(
                        @PathParam("id") @OwnedBy(value = Rules.Owner.class, exceptRoles = "admin") UUID id) {
                    return null;
                }

                @DELETE @Path("{id}/{number}")
                @RequiresRole(value = {"admin", "member"}, match = RequiresRole.Match.ALL)
                @OwnedBy(value = Rules.Unseen.class, id = "id", onDenied = OwnedBy.OnDenied.NOT_FOUND)
                public void delete(
                        @PathParam("id") UUID id,
                        @PathParam("number") @NotOwned(reason = "A page number") int number) {}

                @POST
                @AllowedBy(Rules.Allowed.class)
                @RateLimited(permits = 900, per = "P1D", by = RateLimited.Key.RESOLVED, resolver = Rules.Tenant.class,
                        cost = 10, costBy = "size")
                @Consumes({"application/json", "application/*+json"})
                @MaxSize(2_000)
                @Returns(type = Views.UserView.class, status = 201)
                @Returns(type = Views.Problem.class, status = 409, list = true)
                @Returns(type = void.class, status = 202)
                public Response create(Bodies.Folder folder) {
                    return null;
                }

                @GET @Path("events")
                @Produces("text/event-stream")
                @Streams(type = Views.UserView.class)
                public void events(
                        @Context jakarta.ws.rs.sse.SseEventSink sink, @Context jakarta.ws.rs.sse.Sse sse) {}

                @PUT @Path("profiles")
                public void change(List<Bodies.Profile> profiles) {}

                @PUT @Path("image")
                @Authenticated
                @Waive(rule = "WeakenedPolicy", reason = "Everybody has a picture", until = "2099-12-31")
                @OpaqueBody(reason = "The image as uploaded")
                public byte[] image(@MaxSize(1_048_576) byte[] image) {
                    return image;
                }
            }
            """;

    private static final String LOGIN = """
            @Path("/login")
            public class LoginResource {
                @POST
                @PublicAccess(reason = "Callers have no token before they log in")
                @RateLimited(permits = 60, per = "PT1M", name = "log-in")
                @AttemptLimited(max = 5, lockFor = "PT1H", key = "username", group = "login")
                public void logIn(Bodies.Credentials credentials) {}

                @GET
                @Waive(rule = "MissingRateLimit", reason = "Behind a cache", until = "2099-12-31")
                @PublicAccess(reason = "Shows the form")
                public void form() {}
            }
            """;

    @Test
    void saysEverythingThatIsDeclaredAndEveryDefault(@TempDir Path target) throws IOException {
        Path classes = target.resolve("classes");
        OnDisk.Build build = OnDisk.compile(
                classes,
                List.of(
                        "-Aportcullis.profile=standard",
                        "-Aportcullis.severity.MissingRateLimit=error",
                        "-Aportcullis.severity.MissingAccessPolicy=warning",
                        "-Aportcullis.severity.SensitiveName=off"),
                VAULT,
                VIEWS,
                BODIES,
                RULES,
                USERS,
                LOGIN);
        assertThat(build.messages()).isEmpty();
        String written = Files.readString(classes.resolve("META-INF/portcullis/policy.json"));
        assertThat(PolicyJson.write(PolicyJson.read(written))).isEqualTo(written);
        assertThat(PolicyJson.read(written).rules()).extracting(RuleEntry::name).isEqualTo(Rules.names());

        String actual = RULES_OF_CATALOGUE
                .matcher(written)
                .replaceFirst("\"rules\": []")
                .replace(Version.GENERATOR, "portcullis (this version)");
        if ("refresh".equals(System.getProperty("portcullis.golden"))) {
            Files.writeString(EXPECTED, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(EXPECTED));
    }
}
