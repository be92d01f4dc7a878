package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class EntityExposureTest {

    @Test
    void entitiesThatLeave() {
        expect("""
                @jakarta.persistence.Entity
                class Customer {
                    private String name;
                    private Site site;

                    @Expose
                    public String getName() {
                        return name;
                    }

                    @Expose
                    public Site getSite() { // warning EntityExposure: property Customer.site
                        return site;
                    }
                }

                @jakarta.persistence.Embeddable
                class Site {
                    @Expose // error EntityExposure: property Site.city
                    private String city;

                    public String getCity() {
                        return city;
                    }
                }

                @Path("customers")
                @Authenticated
                class CustomerResource {
                    @GET
                    public List<Customer> list() { // warning EntityExposure: GET /customers (CustomerResource.list)
                        return null;
                    }
                }
                """);
    }

    @Test
    void viewsOfEntities() {
        expect("""
                @jakarta.persistence.Entity
                class Customer {
                    private String name;

                    public String getName() {
                        return name;
                    }
                }

                record CustomerView(@Expose String name, Customer row) {}

                @Path("customers")
                @Authenticated
                class CustomerResource {
                    @GET
                    public List<CustomerView> list() {
                        return null;
                    }
                }
                """);
    }
}
