package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UntypedBodyTest {

    @Test
    void bodiesThatSayNothing() {
        expect("""
                @Path("orders")
                @Authenticated
                class OrderResource<T> {
                    @POST
                    public void object(Object order) {} // error UntypedBody: POST /orders (OrderResource.object)

                    @PUT
                    public void map(Map<String, Object> order) {} // error UntypedBody: PUT /orders (OrderResource.map)

                    @POST
                    @Path("tree")
                    public void tree(com.fasterxml.jackson.databind.JsonNode order) {} // error UntypedBody: POST /orders/tree (OrderResource.tree)

                    @POST
                    @Path("raw")
                    @SuppressWarnings("rawtypes")
                    public void raw(List order) {} // error UntypedBody: POST /orders/raw (OrderResource.raw)

                    @POST
                    @Path("wildcard")
                    public void wildcard(List<?> order) {} // error UntypedBody: POST /orders/wildcard (OrderResource.wildcard)
                }
                """);
    }

    @Test
    void formsOfAnyFields() {
        expect("""
                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    public void form(Form order) {} // error UntypedBody: POST /orders (OrderResource.form)

                    @PUT
                    public void fields(MultivaluedMap<String, String> order) {} // error UntypedBody: PUT /orders (OrderResource.fields)

                    @POST
                    @Path("declared")
                    public void declared(@FormParam("title") String title, @FormParam("tag") List<String> tags) {}
                }
                """);
    }

    @Test
    void propertiesThatSayNothing() {
        expect("""
                record Order(
                        String title,
                        Map<String, List<Object>> attributes, // error UntypedBody: property Order.attributes
                        Serializable extra) {} // error UntypedBody: property Order.extra

                class Account {
                    @Accept public String name;
                    public Object unreached;
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
    void patchesThatNameWhatTheyChange() {
        expect("""
                record Operation(String op, String path, String value) {}

                record Change(String title) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @PATCH
                    @Consumes("application/JSON-patch+json; charset=utf-8")
                    public void patch(List<Operation> operations) {} // error UntypedBody: PATCH /orders (OrderResource.patch)

                    @PATCH
                    @Path("text")
                    @MaxSize(1000)
                    @Consumes("application/json-patch+json")
                    public void text(String operations) {}

                    @PATCH
                    @Path("merged")
                    @Consumes("application/merge-patch+json")
                    public void merge(Change change) {}
                }
                """);
    }

    @Test
    void valuesOfThePlatform() {
        expect("""
                record Order(Date since, java.net.InetAddress from, TimeZone zone, OptionalInt amount, java.sql.Timestamp at) {}

                @Path("orders")
                @Authenticated
                class OrderResource {
                    @POST
                    public void order(Order order) {}

                    @PUT
                    @Waive(rule = "UntypedBody", reason = "Kept as it came for the auditors", until = "2027-01-31")
                    public void any(Object order) {}
                }
                """);
    }
}
