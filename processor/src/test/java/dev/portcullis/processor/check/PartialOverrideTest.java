package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class PartialOverrideTest {

    @Test
    void anOverrideWithHalfOfTheAnnotations() {
        expect("""
                interface Listing {
                    @GET
                    @Produces("application/json")
                    List<DocumentView> list();
                }

                @Path("documents")
                @Authenticated
                class DocumentResource implements Listing {
                    @Produces("application/json")
                    public List<DocumentView> list() { // error PartialOverride: method DocumentResource.list
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void anOverrideThatAnnotatesAParameterOnly() {
        expect("""
                interface Reading {
                    @GET
                    @Path("{id}")
                    DocumentView get(@PathParam("id") UUID id);
                }

                @Path("documents")
                @Authenticated
                class DocumentResource implements Reading {
                    public DocumentView get(@PathParam("id") @OwnedBy(DocumentOwnership.class) UUID id) { // error PartialOverride: method DocumentResource.get
                        return null;
                    }
                }
                """);
    }

    @Test
    void anOverrideWithAllOrWithPoliciesOnly() {
        expect("""
                interface Listing {
                    @GET
                    List<DocumentView> list();

                    @DELETE
                    void clear();
                }

                @Path("documents")
                @Authenticated
                class DocumentResource implements Listing {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }

                    @RequiresRole("admin")
                    public void clear() {}
                }
                """);
    }

    @Test
    void anOverrideThatHasNothingButAPath() {
        expect("""
                interface Reading {
                    @GET
                    DocumentView get();
                }

                @Path("documents")
                class DocumentResource implements Reading {
                    @Path("other")
                    public DocumentView get() { // error PartialOverride: method DocumentResource.get
                        return null;
                    }
                }
                """);
    }
}
