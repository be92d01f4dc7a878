package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;
import static dev.portcullis.processor.Diagnostics.with;

import org.junit.jupiter.api.Test;

class MissingReasonTest {

    @Test
    void publicAccessWithoutReason() {
        expect("""
                @Path("health")
                class HealthResource {
                    @GET
                    @RateLimited(permits = 60, per = "PT1M")
                    @PublicAccess(reason = " ") // error MissingReason: GET /health (HealthResource.get)
                    public DocumentView get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void theStandardPermitAllIsAWarning() {
        expect("""
                @Path("health")
                @PermitAll // warning MissingReason: class HealthResource
                @RateLimited(permits = 60, per = "PT1M")
                class HealthResource {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void underStrictItIsAnError() {
        with("-Aportcullis.profile=strict").expectIn("""
                @Path("health")
                @PermitAll // error MissingReason: class HealthResource
                @RateLimited(permits = 60, per = "PT1M")
                class HealthResource {
                    @GET
                    public DocumentView get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void optOutsAndOpaqueBodiesWithoutReason() {
        expect("""
                @NotOwned(reason = "") // error MissingReason: record CountryCode
                record CountryCode(String value) {}

                @Path("countries")
                @Authenticated
                class CountryResource {
                    @GET
                    @Path("{code}")
                    public DocumentView get(@PathParam("code") CountryCode code) {
                        return null;
                    }

                    @GET
                    @Path("{code}/flag")
                    @NotOwned(id = "code", reason = "") // error MissingReason: GET /countries/{code}/flag (CountryResource.flag)
                    @OpaqueBody(reason = "") // error MissingReason: GET /countries/{code}/flag (CountryResource.flag)
                    public byte[] flag(@PathParam("code") String code) {
                        return new byte[0];
                    }

                    @GET
                    @Path("{code}/anthem")
                    public DocumentView anthem(@PathParam("code") @NotOwned(reason = "") String code) { // error MissingReason: GET /countries/{code}/anthem (CountryResource.anthem)
                        return null;
                    }
                }
                """);
    }

    @Test
    void aWaiverWithoutReasonAcceptsNothing() {
        expect("""
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    @Path("{number}")
                    @Waive(rule = "PredictableIdentifier", reason = "", until = "2027-03-31") // error MissingReason: method InvoiceResource.get
                    public DocumentView get(@PathParam("number") @OwnedBy(InvoiceOwnership.class) long number) { // warning PredictableIdentifier: GET /invoices/{number} (InvoiceResource.get)
                        return null;
                    }
                }
                """);
    }

    @Test
    void aWaiverCannotExcuseItsOwnMissingReason() {
        expect("""
                @Path("health")
                @RateLimited(permits = 60, per = "PT1M")
                class HealthResource {
                    @GET
                    @PublicAccess(reason = "") // error MissingReason: GET /health (HealthResource.get)
                    @Waive(rule = "MissingReason", reason = "", until = "2027-03-31") // error MissingReason: method HealthResource.get
                    public DocumentView get() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void reasonsThatAreThere() {
        expect("""
                @Path("countries")
                @PublicAccess(reason = "Reference data")
                @RateLimited(permits = 60, per = "PT1M")
                class CountryResource {
                    @GET
                    @Path("{code}/flag")
                    @OpaqueBody(reason = "The flag is public")
                    public byte[] flag(@PathParam("code") @NotOwned(reason = "Nobody owns a country") String code) {
                        return new byte[0];
                    }
                }
                """);
    }
}
