package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class OwnershipTypeMismatchTest {

    @Test
    void aRuleForAnotherType() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) String id) { // error OwnershipTypeMismatch: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }

                    @GET
                    @Path("numbers/{number}")
                    @OwnedBy(value = InvoiceOwnership.class, id = "number")
                    public DocumentView number(@PathParam("number") int number) { // error OwnershipTypeMismatch: GET /documents/numbers/{number} (DocumentResource.number)
                        return null;
                    }
                }
                """);
    }

    @Test
    void aRuleThatLeavesItsTypeOpen() {
        expect("""
                final class AnyOwnership<I> implements OwnershipRule<I> {
                    public Decision decide(Caller caller, I id) {
                        return Decision.DENIED;
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(Open.class) UUID id) { // error OwnershipTypeMismatch: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }

                    interface Open extends OwnershipRule<Object> {}
                }
                """);
    }

    @Test
    void valuesThatTheRuleWouldSeeDifferently() {
        expect("""
                final class NameOwnership implements OwnerLookup<String> {
                    public Optional<String> ownerOf(String name) {
                        return Optional.empty();
                    }
                }

                @Path("files")
                @Authenticated
                class FileResource {
                    @GET
                    @Path("{name}")
                    public DocumentView encoded(
                            @PathParam("name") @Encoded @OwnedBy(NameOwnership.class) String name) { // error OwnershipTypeMismatch: GET /files/{name} (FileResource.encoded)
                        return null;
                    }

                    @GET
                    @Path("segments/{name}")
                    public DocumentView segment(
                            @PathParam("name") @OwnedBy(NameOwnership.class) PathSegment name) { // error OwnershipTypeMismatch: GET /files/segments/{name} (FileResource.segment)
                        return null;
                    }

                    @GET
                    public List<DocumentView> several(
                            @QueryParam("name") @OwnedBy(NameOwnership.class) List<String> names,
                            @QueryParam("other") @OwnedBy(NameOwnership.class) Optional<String> other) { // error OwnershipTypeMismatch: GET /files (FileResource.several)
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aTypeThatNoServerCanMake() {
        expect("""
                record DocumentId(int high, int low) {}

                final class PairOwnership implements OwnerLookup<DocumentId> {
                    public Optional<String> ownerOf(DocumentId id) {
                        return Optional.empty();
                    }
                }

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(PairOwnership.class) DocumentId id) { // error OwnershipTypeMismatch: GET /documents/{id} (DocumentResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void typesThatNoGuardCanMakeAlthoughTheRuleTakesThem() {
        expect("""
                final class PageOwnership implements OwnerLookup<java.net.URI> {
                    public Optional<String> ownerOf(java.net.URI page) {
                        return Optional.empty();
                    }
                }

                final class LetterOwnership implements OwnerLookup<Character> {
                    public Optional<String> ownerOf(Character letter) {
                        return Optional.empty();
                    }
                }

                @Path("pages")
                @Authenticated
                class PageResource {
                    @GET
                    public DocumentView get(
                            @QueryParam("page") @OwnedBy(PageOwnership.class) java.net.URI page, // error OwnershipTypeMismatch: GET /pages (PageResource.get)
                            @QueryParam("letter") @OwnedBy(LetterOwnership.class) char letter) { // error OwnershipTypeMismatch: GET /pages (PageResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void annotationsOnTypesDoNotHideHowAnIdentifierIsMade() {
        expect("""
                record DocumentId(UUID value) {
                    public static @org.jspecify.annotations.NonNull DocumentId fromString(
                            @org.jspecify.annotations.NonNull String text) {
                        return new DocumentId(UUID.fromString(text));
                    }
                }
                """, """
                final class TypedOwnership implements OwnerLookup<@org.jspecify.annotations.NonNull DocumentId> {
                    public Optional<String> ownerOf(DocumentId id) {
                        return Optional.empty();
                    }
                }
                """, """
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(
                            @PathParam("id") @OwnedBy(TypedOwnership.class)
                                    @org.jspecify.annotations.Nullable DocumentId id) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void boxesGenericsAndTypedIdentifiersFit() {
        expect("""
                public record DocumentId(String value) {}
                """, """
                abstract class Lookup<I> implements OwnerLookup<I> {
                    public Optional<String> ownerOf(I id) {
                        return Optional.empty();
                    }
                }

                final class TypedOwnership extends Lookup<DocumentId> {}

                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public DocumentView get(@PathParam("id") @OwnedBy(TypedOwnership.class) DocumentId id) {
                        return null;
                    }

                    @GET
                    @Path("invoices/{number}")
                    @Waive(rule = "PredictableIdentifier", reason = "Fixed by law", until = "2027-03-31")
                    public DocumentView invoice(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) {
                        return null;
                    }
                }
                """);
    }

    @Test
    void identifiersInABody() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    public void move(Move move) {}
                }

                record Move(
                        @OwnedBy(DocumentOwnership.class) UUID document,
                        @OwnedBy(DocumentOwnership.class) List<UUID> others,
                        @OwnedBy(DocumentOwnership.class) Optional<UUID> after,
                        @OwnedBy(DocumentOwnership.class) String text, // error OwnershipTypeMismatch: POST /documents (DocumentResource.move)
                        List<Reply> replies) {}

                record Reply(@OwnedBy(DocumentOwnership.class) UUID of, List<Reply> replies) {} // error OwnershipTypeMismatch: POST /documents (DocumentResource.move)
                """);
    }

    @Test
    void aPropertyThatNobodyCanRead() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @POST
                    public void move(Move move) {} // warning MassAssignment: POST /documents (DocumentResource.move)
                }

                class Move {
                    public void setDocument(@OwnedBy(DocumentOwnership.class) UUID document) {} // error UnenforcedAnnotation: parameter document of Move.setDocument

                    @OwnedBy(DocumentOwnership.class)
                    public UUID other; // error OwnershipTypeMismatch: POST /documents (DocumentResource.move)
                }
                """);
    }

    @Test
    void severalIdentifiersInOneParameter() {
        expect("""
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @DELETE
                    public void delete(@QueryParam("id") @OwnedBy(DocumentOwnership.class) List<UUID> ids) {}

                    @PUT
                    public void replace(@OwnedBy(DocumentOwnership.class) Set<UUID> ids) {}
                }
                """);
    }

    @Test
    void anObjectInsideOfAnother() {
        expect("""
                @Path("projects/{project}/tasks/{task}")
                @Authenticated
                class TaskResource {
                    @GET
                    public void get(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("task") @OwnedBy(value = TaskOwnership.class, parent = "project") UUID task) {}

                    @PUT
                    public void put(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("task") @OwnedBy(TaskOwnership.class) UUID task) {} // error OwnershipTypeMismatch: PUT /projects/{project}/tasks/{task} (TaskResource.put) & warning UntiedParent: PUT /projects/{project}/tasks/{task} (TaskResource.put)

                    @POST
                    public void post(
                            @PathParam("project") @OwnedBy(DocumentOwnership.class) UUID project,
                            @PathParam("task") @OwnedBy(value = DocumentOwnership.class, parent = "project") UUID task) {} // error OwnershipTypeMismatch: POST /projects/{project}/tasks/{task} (TaskResource.post)

                    @PATCH
                    public void patch(
                            @PathParam("project") @NotOwned(reason = "r") String project,
                            @PathParam("task") @OwnedBy(value = TaskOwnership.class, parent = "project") UUID task) {} // error OwnershipTypeMismatch: PATCH /projects/{project}/tasks/{task} (TaskResource.patch)

                    @DELETE
                    @OwnedBy(value = DocumentOwnership.class, id = "project")
                    public void delete(
                            @PathParam("task") @OwnedBy(value = TaskOwnership.class, parent = "projekt") UUID task) {} // error UnboundOwnershipParameter: DELETE /projects/{project}/tasks/{task} (TaskResource.delete)
                }

                final class TaskOwnership implements NestedOwnershipRule<UUID, UUID> {
                    public Decision decide(Caller caller, UUID project, UUID task) {
                        return Decision.ABSENT;
                    }
                }
                """);
    }

    @Test
    void resultsThatHaveNoOwner() {
        expect("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @OwnedResults(property = "owner") // error OwnershipTypeMismatch: GET /invoices (InvoiceResource.count)
                    public int count() {
                        return 0;
                    }

                    @DELETE
                    @OwnedResults(property = "owner") // error OwnershipTypeMismatch: DELETE /invoices (InvoiceResource.clear)
                    public void clear() {}
                }
                """);
    }

    @Test
    void anObjectThatTheRuleLoads() {
        expect("""
                @Path("documents/{id}")
                @Authenticated
                class DocumentResource {
                    @GET
                    public void get(@PathParam("id") @OwnedBy(DocumentLoading.class) Loaded<String> document) {}

                    @POST
                    public void post(@PathParam("id") @OwnedBy(DocumentLoading.class) UUID id) {}

                    @PUT
                    @OwnedBy(value = DocumentLoading.class, id = "id")
                    public void put(@PathParam("id") Loaded<String> document) {}

                    @PATCH
                    public void patch(@PathParam("id") @OwnedBy(DocumentOwnership.class) Loaded<String> document) {} // error OwnershipTypeMismatch: PATCH /documents/{id} (DocumentResource.patch)

                    @DELETE
                    public void delete(@PathParam("id") @OwnedBy(OpaqueLoading.class) Loaded<String> document) {} // error OwnershipTypeMismatch: DELETE /documents/{id} (DocumentResource.delete)

                    @OPTIONS
                    public void options(@PathParam("id") @OwnedBy(DocumentLoading.class) List<Loaded<String>> documents) {} // error OwnershipTypeMismatch: OPTIONS /documents/{id} (DocumentResource.options)
                }

                class Loaded<T> {}

                class DocumentLoading implements LoadingOwnershipRule<UUID, Loaded<String>> {
                    public Optional<Loaded<String>> load(UUID id) {
                        return Optional.empty();
                    }

                    public boolean owns(Caller caller, Loaded<String> document) {
                        return false;
                    }
                }

                class OpaqueLoading implements LoadingOwnershipRule<Loaded<Long>, Loaded<String>> {
                    public Optional<Loaded<String>> load(Loaded<Long> id) {
                        return Optional.empty();
                    }

                    public boolean owns(Caller caller, Loaded<String> document) {
                        return false;
                    }
                }
                """);
    }

    @Test
    void recordsOfOneValue() {
        expect("""
                public record DocumentId(UUID value) {}
                """, """
                record Hidden(UUID value) {}
                """, """
                @Path("documents")
                @Authenticated
                class DocumentResource {
                    @GET
                    @Path("{id}")
                    public void get(@PathParam("id") @OwnedBy(TypedOwnership.class) DocumentId id) {}

                    @GET
                    @Path("hidden/{id}")
                    public void hidden(@PathParam("id") @OwnedBy(HiddenOwnership.class) Hidden id) {} // error OwnershipTypeMismatch: GET /documents/hidden/{id} (DocumentResource.hidden)
                }

                class TypedOwnership implements OwnerLookup<DocumentId> {
                    public Optional<String> ownerOf(DocumentId id) {
                        return Optional.empty();
                    }
                }

                class HiddenOwnership implements OwnerLookup<Hidden> {
                    public Optional<String> ownerOf(Hidden id) {
                        return Optional.empty();
                    }
                }
                """);
    }
}
