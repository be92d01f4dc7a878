package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class MissingAccessPolicyTest {

    @Test
    void everyEndpointWithoutPolicyIsReportedAtItsMethod() {
        expect("""
                @Path("documents")
                class DocumentResource {
                    @GET
                    public List<DocumentView> list() { // error MissingAccessPolicy: GET /documents (DocumentResource.list)
                        return List.of();
                    }

                    @DELETE
                    @Path("{id}")
                    public void delete(@PathParam("id") UUID id) {} // error MissingAccessPolicy: DELETE /documents/{id} (DocumentResource.delete)

                    @GET
                    @Path("mine")
                    @Authenticated
                    public List<DocumentView> mine() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aPolicyOnOneClassSaysNothingAboutAnother() {
        expect("""
                @Path("a")
                @DenyAll
                class ClosedResource {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }

                @Path("b")
                class OpenResource {
                    @GET
                    public DocumentView get() { // error MissingAccessPolicy: GET /b (OpenResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void methodsInheritedFromAnUnannotatedBaseAreReported() {
        expect("""
                abstract class Base {
                    @GET
                    public DocumentView get() { // error MissingAccessPolicy: GET /documents (DocumentResource.get)
                        return null;
                    }
                }

                @Path("documents")
                class DocumentResource extends Base {}
                """);
    }

    @Test
    void everyPlaceOfAPolicyIsSeen() {
        expect("""
                @Authenticated
                package com.acme.inner;
                import dev.portcullis.Authenticated;
                """, """
                interface Documented {
                    @GET
                    @Authenticated
                    DocumentView get();
                }

                @Path("method")
                class OnMethod {
                    @GET
                    @RequiresRole("editor")
                    public DocumentView get() {
                        return null;
                    }
                }

                @Path("class")
                @AllowedBy(Scope.class)
                class OnClass {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }

                @Path("interface")
                class OnOverridden implements Documented {
                    public DocumentView get() {
                        return null;
                    }
                }

                @RolesAllowed("editor")
                abstract class Base {}

                @Path("superclass")
                class OnSuperclass extends Base {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }

                @RequiresRole("admin")
                @interface AdminOnly {}

                @Path("meta")
                @AdminOnly
                class OnMeta {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }

                final class Scope implements AccessRule {
                    public boolean allows(Caller caller, AccessRequest request) {
                        return false;
                    }
                }
                """);
    }

    @Test
    void anEndpointOfALibraryThatTheInterfaceLeavesOut() {
        expect("""
                @PolicyFor(type = com.example.library.StatusResource.class)
                interface StatusPolicy { // error MissingAccessPolicy: GET /status (StatusResource.get) & error OpaqueBody: GET /status (StatusResource.get)
                }
                """);
    }
}
