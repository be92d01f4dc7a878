package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.messages;
import static dev.portcullis.processor.Diagnostics.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.jakarta.xmlbind.JakartaXmlBindAnnotationModule;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MassAssignmentTest {

    private static final String PROFILES = """
            @Path("profiles")
            @Authenticated
            class ProfileResource {
                @PUT
                public void change(Profile profile) {}
            }
            """;

    @Test
    void aBeanThatSaysNothing() {
        expect("""
                class Profile {
                    public String name;
                    public String role;
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {} // warning MassAssignment: PUT /profiles (ProfileResource.change)

                    @POST
                    public void add(List<Profile> profiles) {} // warning MassAssignment: POST /profiles (ProfileResource.add)
                }
                """);
    }

    @Test
    void theMessageNamesWhatCallersSetAsLongAsNobodySays() {
        assertThat(messages("""
                public class Profile {
                    public String name;
                    private String role;
                    private String note;
                    public void setRole(String role) {}
                    public String getNote() { return note; }
                }
                """, PROFILES))
                .singleElement()
                .asString()
                .contains("and does not say what callers may set: that is name, role. Fix: take a record");
    }

    @Test
    void aViewThatComesBack() {
        expect("""
                record Profile(@Expose UUID id, @Expose String name) {}

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public Profile change(Profile profile) { // warning MassAssignment: PUT /profiles (ProfileResource.change)
                        return profile;
                    }
                }
                """);
    }

    @Test
    void whatIsReachedThroughAcceptedPropertiesIsToldThere() {
        expect("""
                record Order(
                        String title,
                        List<Line> lines, // warning MassAssignment: property Order.lines
                        Map<String, Optional<Line[]>> byName) {}

                class Line {
                    public int amount;
                }

                class Account {
                    @Accept public String name;
                    public Line unreached;
                }

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    public void order(Order order) {}

                    @PUT
                    public void open(Account account) {}
                }
                """);
    }

    @Test
    void theStrictProfileMakesItAnError() {
        with(
                        "-Aportcullis.profile=strict",
                        "-Aportcullis.severity.MissingRateLimit=off",
                        "-Aportcullis.severity.UnboundedInput=off")
                .expectIn("""
                        class Profile {
                            public String name;
                        }

                        @Path("profiles")
                        @Authenticated
                        class ProfileResource {
                            @PUT
                            public void change(Profile profile) {} // error MassAssignment: PUT /profiles (ProfileResource.change)
                        }
                        """);
    }

    @Test
    void namesOfWhatTheServerDecides() {
        expect("""
                class Profile {
                    @Accept public String name;
                    @Accept public UUID id; // warning MassAssignment: property Profile.id
                    @Accept public boolean admin; // warning MassAssignment: property Profile.admin
                    @Accept public String tenantId; // warning MassAssignment: property Profile.tenantId
                    @Accept public Instant createdAt; // warning MassAssignment: property Profile.createdAt
                    @Accept public String status; // warning MassAssignment: property Profile.status
                    @Accept public BigDecimal price; // warning MassAssignment: property Profile.price
                    private boolean emailVerified;

                    @Accept // warning MassAssignment: property Profile.emailVerified
                    public void setEmailVerified(boolean emailVerified) {}
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {}
                }
                """, """
                record NewMember(
                        String name,
                        String role) {} // warning MassAssignment: property NewMember.role

                @Path("members")
                @Authenticated
                class MemberResource {
                    @POST
                    public void add(NewMember member) {}
                }
                """);
    }

    @Test
    void namesThatSomebodyThoughtAbout() {
        expect("""
                class Profile {
                    @Accept(reason = "Imported accounts keep their identifier") public UUID id;
                    @Accept(roles = "admin") public String role;
                    @Accept @OwnedBy(DocumentOwnership.class) private UUID ownerId;
                    @Accept public String maritalStatus;
                    @Accept public String statusText;
                    @Accept public String roleDescription;
                    @Accept public String homeowner;

                    public UUID getOwnerId() {
                        return ownerId;
                    }
                }

                record MoveTask(String status, UUID id, BigDecimal price) {}

                record Shared(@NotOwned(reason = "Whoever it is, they are asked") String owner) {}

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {}

                    @POST
                    public void move(MoveTask task) {}

                    @PATCH
                    public void share(Shared shared) {}
                }
                """);
    }

    @Test
    void entities() {
        expect("""
                @jakarta.persistence.Entity
                class Profile {
                    @Accept public String name;
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {} // error MassAssignment: PUT /profiles (ProfileResource.change)

                    @POST
                    @Waive(rule = "MassAssignment", reason = "Migrated next month", until = "2026-07-01")
                    public void add(Profile profile) {}
                }
                """);
    }

    /** For JSON-B, which does not know Jackson's annotation, "role" is the other property. */
    @Test
    void aNameOfTwoProperties() {
        expect("""
                class Profile {
                    @Accept // error MassAssignment: property Profile.remark
                    @com.fasterxml.jackson.annotation.JsonProperty("role")
                    public String remark;

                    private String role;

                    public void setRole(String role) {}
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {}
                }
                """);
    }

    /** For Jackson with its module for JAXB, "name" is the other property. */
    @Test
    void aNameOfAnElementThatIsTheNameOfAnotherProperty() throws Exception {
        expect("""
                class Profile {
                    @Accept // error MassAssignment: property Profile.name
                    @jakarta.xml.bind.annotation.XmlElement(name = "title")
                    public String name;

                    @jakarta.xml.bind.annotation.XmlAttribute(name = "name")
                    public String role;

                    @Accept
                    @jakarta.xml.bind.annotation.XmlElement(name = "nickname")
                    public String nick;
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @PUT
                    public void change(Profile profile) {}
                }
                """);
        assertThat(new ObjectMapper()
                        .registerModule(new JakartaXmlBindAnnotationModule())
                        .readValue("{\"name\":\"admin\"}", Bound.class)
                        .role)
                .isEqualTo("admin");
    }

    /** The same class, as Jackson binds it. */
    static final class Bound {

        @XmlElement(name = "title")
        public @Nullable String name;

        @XmlAttribute(name = "name")
        public @Nullable String role;
    }

    @Test
    void recordsScalarsTextsAndBytes() {
        expect("""
                record Order(String title, Optional<List<Line>> lines, Date since, byte[] image) {}

                record Line(int amount, Line next) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST public void order(Order order) {}

                    @PUT public void orders(Map<String, Line[]> orders) {}

                    @PATCH public void count(int count) {}

                    @POST @Path("text") @MaxSize(100) public void text(String text) {}

                    @POST @Path("bytes") @MaxSize(100) public void bytes(InputStream bytes) {}

                    @POST @Path("form") public void form(@FormParam("role") String role) {}
                }
                """);
    }

    @Test
    void onlyWhatIsTakenIsJudged() {
        expect("""
                class Profile {
                    public String name;
                }

                class View {
                    @Expose
                    public String getName() {
                        return "";
                    }
                }

                @Path("profiles")
                @Authenticated
                class ProfileResource {
                    @GET
                    public View get() {
                        return new View();
                    }
                }
                """);
    }
}
