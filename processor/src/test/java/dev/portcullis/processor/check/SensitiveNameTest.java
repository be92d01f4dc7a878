package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class SensitiveNameTest {

    @Test
    void namesOfSecrets() {
        expect("""
                record UserView(
                        @Expose UUID id,
                        @Expose String passwordHash, // warning SensitiveName: property UserView.passwordHash
                        @Expose(roles = "admin") String client_secret, // warning SensitiveName: property UserView.client_secret
                        @Expose String accessToken, // warning SensitiveName: property UserView.accessToken
                        @Expose List<String> apiKey) {} // warning SensitiveName: property UserView.apiKey

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public List<UserView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void namesOfPersonalFinancialAndHealthData() {
        expect("""
                record UserView(
                        @Expose String email, // warning SensitiveName: property UserView.email
                        @Expose String mobilePhone, // warning SensitiveName: property UserView.mobilePhone
                        @Expose LocalDate birthDate, // warning SensitiveName: property UserView.birthDate
                        @Expose Address address, // warning SensitiveName: property UserView.address
                        @Expose String iban, // warning SensitiveName: property UserView.iban
                        @Expose String diagnosis) {} // warning SensitiveName: property UserView.diagnosis

                record Address(@Expose String street) {}

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public List<UserView> list() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void classifiedConditionalOrHidden() {
        expect("""
                record Session(@Expose @Sensitive(Sensitive.Kind.NONE) String token) {}

                record UserView(
                        @Expose String name,
                        @Expose(owner = "name") String email,
                        @Expose(roles = "admin") @Sensitive(Sensitive.Kind.PERSONAL) String phone,
                        String passwordHash) {}

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public List<UserView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("session")
                    public Session session() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void namesThatOnlySoundSensitive() {
        expect("""
                enum TokenType { BEARER }

                record PageView(
                        @Expose UUID passwordPolicyId,
                        @Expose boolean hasPassword,
                        @Expose boolean email,
                        @Expose Instant passwordChangedAt,
                        @Expose String nextPageToken,
                        @Expose TokenType token,
                        @Expose String tokenType,
                        @Expose String contentHash,
                        @Expose String macAddress,
                        @Expose String secretary,
                        @Expose String hashtag,
                        @Expose String emailTemplate,
                        @Expose double salary) {}

                @Path("pages")
                @Authenticated
                class PageResource {
                    @GET
                    public List<PageView> list() {
                        return List.of();
                    }
                }
                """);
    }
}
