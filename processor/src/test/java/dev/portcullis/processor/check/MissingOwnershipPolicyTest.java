package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.with;

import org.junit.jupiter.api.Test;

class MissingOwnershipPolicyTest {

    @Test
    void everyIdentifierInARouteNeedsAnOwner() {
        expect("""
                @Path("projects/{project}")
                @Authenticated
                class TaskResource {
                    @GET
                    @Path("tasks/{task}")
                    public DocumentView get(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("task") UUID task) { // error MissingOwnershipPolicy: GET /projects/{project}/tasks/{task} (TaskResource.get)
                        return null;
                    }

                    @DELETE
                    @Path("tasks/{task}")
                    @RequiresRole("admin")
                    public void delete(
                            @PathParam("project") String project, // error MissingOwnershipPolicy: DELETE /projects/{project}/tasks/{task} (TaskResource.delete)
                            @PathParam("task") long task) {} // error MissingOwnershipPolicy: DELETE /projects/{project}/tasks/{task} (TaskResource.delete)
                }
                """);
    }

    @Test
    void aVariableThatNobodyTakesIsAnIdentifierToo() {
        expect("""
                @Path("projects/{project}")
                @Authenticated
                class TaskResource {
                    @GET
                    public List<DocumentView> list() { // error MissingOwnershipPolicy: GET /projects/{project} (TaskResource.list)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aTypedIdentifierWithoutOwnerIsStillOne() {
        expect("""
                public record DocumentId(String value) {}
                """, """
                @Path("documents")
                @RequiresRole("editor")
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") DocumentId id) { // error MissingOwnershipPolicy: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void everyPlaceOfOwnershipIsSeen() {
        expect("""
                @OwnedBy(TypedOwnership.class)
                public record DocumentId(String value) {}
                """, """
                @NotOwned(reason = "Reference data")
                public record CountryCode(String value) {}
                """, """
                final class TypedOwnership implements OwnershipRule<DocumentId> {
                    public Decision decide(Caller caller, DocumentId id) {
                        return Decision.DENIED;
                    }
                }

                @Path("documents/{id}")
                @Authenticated
                @OwnedBy(value = DocumentOwnership.class, id = "id")
                class DocumentResource {
                    @GET
                    public DocumentView byClass(@PathParam("id") UUID id) {
                        return null;
                    }

                    @GET
                    @Path("typed/{typed}")
                    public DocumentView byType(@PathParam("id") @NotOwned(reason = "r") UUID id, @PathParam("typed") DocumentId typed) {
                        return null;
                    }

                    @GET
                    @Path("countries/{country}")
                    public DocumentView byNotOwnedType(@PathParam("id") UUID id, @PathParam("country") CountryCode country) {
                        return null;
                    }

                    @GET
                    @Path("named/{other}")
                    @NotOwned(id = "other", reason = "A label")
                    public DocumentView byMethod(@PathParam("id") UUID id, @PathParam("other") String other) {
                        return null;
                    }

                    @GET
                    @Path("ignored/{version}")
                    @NotOwned(id = {"version", "id"}, reason = "The answer is the same for all")
                    public DocumentView notTaken() {
                        return null;
                    }
                }

                interface Documented {
                    @GET
                    DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id);
                }

                @Path("inherited/{id}")
                @Authenticated
                class InheritedResource implements Documented {
                    @Override
                    public DocumentView get(UUID id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void everyParameterThatTakesAnIdentifierNeedsAnOwner() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    public DocumentView get(
                            @PathParam("id") boolean given,
                            @PathParam("id") UUID id) { // error MissingOwnershipPolicy: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatNamesNoObjectIsSilent() {
        expect("""
                enum Season { SPRING, AUTUMN }

                @Path("weather/{season}/{day}/{wet}/{degrees}")
                @Authenticated
                class WeatherResource {
                    @GET
                    public DocumentView get(
                            @PathParam("season") Season season,
                            @PathParam("day") LocalDate day,
                            @PathParam("wet") boolean wet,
                            @PathParam("degrees") double degrees) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void publicAndClosedEndpointsAreSilent() {
        expect("""
                @Path("documents/{id}")
                class DocumentResource {
                    @GET
                    @PublicAccess(reason = "Published documents")
                    @RateLimited(permits = 60, per = "PT1M")
                    public DocumentView get(@PathParam("id") UUID id) {
                        return null;
                    }

                    @DELETE
                    @DenyAll
                    public void delete(@PathParam("id") UUID id) {}
                }
                """);
    }

    @Test
    void strictAlsoLooksAtParametersAndBodies() {
        with("-Aportcullis.profile=strict", "-Aportcullis.severity.MissingRateLimit=off")
                .expectIn("""
                record Line(UUID article, int amount) {} // error MissingOwnershipPolicy: property Line.article

                record Order(
                        @MaxSize(36) String customerId, // error MissingOwnershipPolicy: property Order.customerId
                        @MaxSize(50) List<Line> lines,
                        @MaxSize(200) String note,
                        @MaxSize(36) String traceId,
                        boolean paid) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    public void place(Order order) {}

                    @GET
                    public List<DocumentView> list(
                            @QueryParam("customer_id") @MaxSize(36) String customer, // error MissingOwnershipPolicy: GET /orders (OrderResource.list)
                            @QueryParam("document") @OwnedBy(DocumentOwnership.class) UUID document,
                            @QueryParam("folderId") @NotOwned(reason = "Folders are shared") @MaxSize(36) String folder,
                            @QueryParam("paid") boolean paid,
                            @QueryParam("article") @MaxSize(50) List<UUID> articles, // error MissingOwnershipPolicy: GET /orders (OrderResource.list)
                            @QueryParam("shop") Optional<UUID> shop, // error MissingOwnershipPolicy: GET /orders (OrderResource.list)
                            @HeaderParam("X-Request-Id") @MaxSize(36) String request) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void typedIdentifiersAreNeverPassedOver() {
        expect("""
                @OwnedBy(CartOwnership.class)
                public record CartId(UUID value) {
                    public static CartId fromString(String text) {
                        return new CartId(UUID.fromString(text));
                    }
                }
                """, """
                final class CartOwnership implements OwnerLookup<CartId> {
                    public Optional<String> ownerOf(CartId id) {
                        return Optional.empty();
                    }
                }
                """, """
                record Merge(List<CartId> carts, String note) {}

                @Path("carts")
                @Authenticated
                class CartResource {
                    @POST
                    public void merge(Merge merge) {}

                    @PUT
                    public void open(CartId cart) {}

                    @GET
                    public List<DocumentView> list(
                            @QueryParam("cart") List<CartId> carts,
                            @QueryParam("other") Optional<CartId> other, // error OwnershipTypeMismatch: GET /carts (CartResource.list)
                            @QueryParam("open") @NotOwned(reason = "Shared") CartId[] open) {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void standardDoesNotGuessByName() {
        expect("""
                record Order(String customerId, UUID article) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    public void place(Order order, @QueryParam("folderId") String folder) {}
                }
                """);
    }
}
