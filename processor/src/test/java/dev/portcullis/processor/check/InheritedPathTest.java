package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class InheritedPathTest {

    @Test
    void aPathOnAnInterfaceOnly() {
        expect("""
                @Path("documents")
                interface DocumentApi {
                    @GET
                    List<DocumentView> list();
                }

                @Authenticated
                class DocumentResource implements DocumentApi { // error InheritedPath: class DocumentResource
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aPathOnASuperclassOnly() {
        expect("""
                @Path("documents")
                @Authenticated
                class Base {
                    @GET
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }

                class DocumentResource extends Base { // error InheritedPath: class DocumentResource
                    @Override
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void aClientIsNoResource() {
        expect("""
                @Path("documents")
                interface DocumentClient {
                    @GET
                    List<DocumentView> list();
                }
                """);
    }

    @Test
    void aStandInForAClient() {
        expect("""
                @Path("documents")
                @org.eclipse.microprofile.rest.client.inject.RegisterRestClient
                interface DocumentClient {
                    @GET
                    List<DocumentView> list();
                }

                class StandIn implements DocumentClient {
                    public List<DocumentView> list() {
                        return List.of();
                    }
                }
                """);
    }
}
