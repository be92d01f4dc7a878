package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UndeclaredExposureTest {

    @Test
    void typesWithoutAnyExposedProperty() {
        expect("""
                record Customer(UUID id, String name) {}

                record Item(@Expose String title, @Expose Customer customer) {} // error UndeclaredExposure: property Item.customer

                record Order(@Expose List<Item> items) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @GET
                    @Path("customers")
                    public List<Customer> customers() { // error UndeclaredExposure: GET /orders/customers (OrderResource.customers)
                        return List.of();
                    }

                    @GET
                    public Order first() {
                        return null;
                    }

                    @GET
                    @Path("latest")
                    public CompletionStage<Optional<Map<String, Order>>> latest() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void whatReturnsDeclares() {
        expect("""
                record Customer(UUID id, String name) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    @Returns(type = DocumentView.class, status = 201)
                    @Returns(type = Customer.class, status = 409)
                    public Response create() { // error UndeclaredExposure: POST /orders (OrderResource.create)
                        return null;
                    }
                }
                """);
    }

    @Test
    void ownersThatDoNotExist() {
        expect("""
                record Tag(@Expose String text) {}

                class Profile {
                    private String secret;

                    @Expose
                    public String getName() {
                        return "";
                    }

                    @Expose(owner = "nmae") // error UndeclaredExposure: property Profile.phase
                    public String getPhase() {
                        return "";
                    }

                    @Expose(owner = "tags") // error UndeclaredExposure: property Profile.color
                    public String getColor() {
                        return "";
                    }

                    @Expose(owner = "name", roles = "admin")
                    public String getTitle() {
                        return "";
                    }

                    @Expose(owner = "active") // error UndeclaredExposure: property Profile.shape
                    public String getShape() {
                        return "";
                    }

                    public boolean isActive() {
                        return true;
                    }

                    public List<Tag> getTags() {
                        return List.of();
                    }
                }

                @Path("profile")
                @Authenticated
                class ProfileResource {
                    @GET
                    public Profile get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void anOverrideThatReturnsANarrowerType() {
        expect("""
                abstract class Parcel {
                    @Expose
                    public abstract Object getContent();
                }
                """, """
                class Envelope extends Parcel {
                    @Override
                    public DocumentView getContent() {
                        return null;
                    }
                }
                """, """
                @Path("envelopes")
                @Authenticated
                class EnvelopeResource {
                    @GET
                    public List<Envelope> all() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void everythingDeclaredRecursiveAndInherited() {
        expect("""
                abstract class Node {
                    @Expose
                    public UUID getId() {
                        return null;
                    }
                }

                class Folder extends Node {
                    @Expose
                    public List<Folder> getChildren() {
                        return List.of();
                    }

                    public Hidden getHidden() {
                        return null;
                    }
                }

                record Hidden(String secret) {}

                @Path("folders")
                @Authenticated
                class FolderResource {
                    @GET
                    public Folder root() {
                        return null;
                    }

                    @GET
                    @Path("count")
                    public long count() {
                        return 0;
                    }

                    @GET
                    @Path("names")
                    public Set<String> names() {
                        return Set.of();
                    }

                    @DELETE
                    public void clear() {}
                }
                """);
    }
}
