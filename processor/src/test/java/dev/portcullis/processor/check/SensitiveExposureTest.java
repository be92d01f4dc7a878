package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class SensitiveExposureTest {

    @Test
    void secretsAndUnconditionalData() {
        expect("""
                record UserView(
                        @Expose UUID id,
                        @Expose(roles = "admin") @Sensitive(Sensitive.Kind.SECRET) String recoveryPhrase, // error SensitiveExposure: property UserView.recoveryPhrase
                        @Expose @Sensitive(Sensitive.Kind.PERSONAL) String nickname, // error SensitiveExposure: property UserView.nickname
                        @Expose @Sensitive(Sensitive.Kind.FINANCIAL) long balance, // error SensitiveExposure: property UserView.balance
                        @Expose @Sensitive(Sensitive.Kind.HEALTH) String allergies) {} // error SensitiveExposure: property UserView.allergies

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public List<UserView> list() {
                        return List.of();
                    }

                    @GET
                    @Path("first")
                    public UserView first() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void inheritedGetters() {
        expect("""
                abstract class Person {
                    @Expose
                    @Sensitive(Sensitive.Kind.PERSONAL)
                    public String getNickname() { // error SensitiveExposure: property User.nickname
                        return "";
                    }
                }

                class User extends Person {}

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public User first() {
                        return null;
                    }
                }
                """);
    }

    @Test
    void theNearestOverrideSaysWhoMaySeeIt() {
        expect("""
                abstract class Person {
                    @Expose
                    @Sensitive(Sensitive.Kind.FINANCIAL)
                    public int getSalary() {
                        return 0;
                    }

                    @Expose(roles = "hr")
                    @Sensitive(Sensitive.Kind.FINANCIAL)
                    public int getBonus() {
                        return 0;
                    }
                }
                """, """
                class Employee extends Person {
                    @Override
                    @Expose(roles = "hr")
                    public int getSalary() {
                        return 1;
                    }

                    @Override
                    @Expose
                    public int getBonus() { // error SensitiveExposure: property Employee.bonus
                        return 1;
                    }
                }
                """, """
                @Path("employees")
                @Authenticated
                class EmployeeResource {
                    @GET
                    public List<Employee> all() {
                        return List.of();
                    }
                }
                """);
    }

    @Test
    void conditionsAndDataThatStays() {
        expect("""
                record UserView(
                        @Expose String name,
                        @Expose(roles = "admin") @Sensitive(Sensitive.Kind.PERSONAL) String nickname,
                        @Expose(owner = "name") @Sensitive(Sensitive.Kind.FINANCIAL) long balance,
                        @Expose @Sensitive(Sensitive.Kind.NONE) String token,
                        @Sensitive(Sensitive.Kind.SECRET) String passwordHash) {}

                record Registration(@Sensitive(Sensitive.Kind.SECRET) String password) {}

                @Path("users")
                @Authenticated
                class UserResource {
                    @GET
                    public List<UserView> list() {
                        return List.of();
                    }

                    @POST
                    public void register(Registration registration) {}
                }
                """);
    }

    @Test
    void whatIsSaidOfATypeOfALibrary() {
        expect("""
                @ExposeType( // error SensitiveExposure: property Invoice.iban & error UnknownRole: package com.acme (@ExposeType) & error UndeclaredExposure: property Invoice.number
                        target = com.example.library.Invoice.class,
                        properties = {
                            @ExposeType.Property(name = "iban", sensitive = Sensitive.Kind.FINANCIAL),
                            @ExposeType.Property(name = "total", roles = "clark"),
                            @ExposeType.Property(name = "number", owner = "custumer")
                        })
                @RoleCatalog("clerk")
                package com.acme;
                """, """
                @Path("invoices")
                @Authenticated
                class InvoiceResource {
                    @GET
                    public com.example.library.Invoice get() {
                        return null;
                    }
                }
                """);
    }
}
