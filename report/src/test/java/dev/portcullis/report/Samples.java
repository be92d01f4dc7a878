package dev.portcullis.report;

import java.util.List;

/** A small document vault that shows every form of every entry, and an application without endpoints. */
final class Samples {

    private static final String DOCUMENTS = "com/acme/vault/DocumentResource.java";
    private static final String LOGIN = "com/acme/vault/LoginResource.java";
    private static final String USERS = "com/acme/vault/UserResource.java";

    private Samples() {}

    static PolicyReport empty() {
        return new PolicyReport(
                1,
                "portcullis 0.1.0",
                "standard",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static PolicyReport vault() {
        return new PolicyReport(
                PolicyReport.SCHEMA_VERSION,
                "portcullis 0.1.0",
                "standard",
                List.of("admin", "head of records", "member"),
                List.of(new RoleImplication("head of records", List.of("member"))),
                rules(),
                List.of(
                        listDocuments(),
                        createDocument(),
                        documentChanges(),
                        getDocument(),
                        tenantReport(),
                        exportAll(),
                        logIn(),
                        forgotPassword(),
                        metrics(),
                        shredder(),
                        deleteUser(),
                        getUser()),
                List.of(documentView(), userView()),
                List.of(credentials(), newDocument()),
                findings(),
                List.of(
                        new ReportedWaiver(
                                "PredictableIdentifier",
                                "Employee numbers are printed on every badge",
                                "2027-03-31",
                                "parameter number of UserResource.delete",
                                new SourceLocation(USERS, 52)),
                        new ReportedWaiver(
                                "SensitiveName",
                                "A public address of the company",
                                "2027-06-30",
                                "property email of CompanyView",
                                new SourceLocation("com/acme/vault/CompanyView.java", 9))),
                List.of(
                        new SeverityOverride("MissingRateLimit", "warning", true),
                        new SeverityOverride("SensitiveName", "error", false)));
    }

    /** The vault, every finding accepted. */
    static PolicyReport withoutErrors() {
        return withFindings(vault().findings().stream()
                .map(finding -> new ReportedFinding(
                        finding.rule(),
                        finding.severity(),
                        finding.subject(),
                        finding.message(),
                        finding.fix(),
                        finding.endpoints(),
                        finding.source(),
                        finding.region(),
                        "A decision"))
                .toList());
    }

    /** The vault with other findings. */
    static PolicyReport withFindings(List<ReportedFinding> findings) {
        return with(vault().endpoints(), findings);
    }

    /** The vault with other endpoints. */
    static PolicyReport withEndpoints(List<EndpointPolicy> endpoints) {
        return with(endpoints, vault().findings());
    }

    /** The same endpoint below another path. */
    static EndpointPolicy at(String path, EndpointPolicy endpoint) {
        return new EndpointPolicy(
                endpoint.httpMethod(),
                path + endpoint.route(),
                endpoint.resource(),
                endpoint.method(),
                endpoint.source(),
                endpoint.consumes(),
                endpoint.produces(),
                endpoint.access(),
                endpoint.ownership(),
                endpoint.rates(),
                endpoint.attempts(),
                endpoint.sizes(),
                endpoint.request(),
                endpoint.responses());
    }

    private static PolicyReport with(List<EndpointPolicy> endpoints, List<ReportedFinding> findings) {
        PolicyReport vault = vault();
        return new PolicyReport(
                vault.schemaVersion(),
                vault.generator(),
                vault.profile(),
                vault.roles(),
                vault.implied(),
                vault.rules(),
                endpoints,
                vault.types(),
                vault.accepted(),
                findings,
                vault.waivers(),
                vault.overrides());
    }

    private static EndpointPolicy listDocuments() {
        return new EndpointPolicy(
                "GET",
                "/documents",
                "com.acme.vault.DocumentResource",
                "list(java.lang.String)",
                new SourceLocation(DOCUMENTS, 40),
                List.of(),
                List.of("application/json"),
                access(AccessEntry.Kind.AUTHENTICATED, origin("class DocumentResource", DOCUMENTS, 22)),
                List.of(),
                List.of(new RateEntry(
                        "list-documents",
                        100,
                        "PT1M",
                        20,
                        List.of("caller"),
                        "requests",
                        "1",
                        origin("method DocumentResource.list", DOCUMENTS, 38))),
                null,
                List.of(byDefault("query q", 1024, "characters", DOCUMENTS, 40)),
                null,
                List.of(new ResponseEntry(
                        0,
                        "com.acme.vault.DocumentView",
                        true,
                        false,
                        null,
                        origin("method DocumentResource.list", DOCUMENTS, 40))));
    }

    private static EndpointPolicy createDocument() {
        return new EndpointPolicy(
                "POST",
                "/documents",
                "com.acme.vault.DocumentResource",
                "create(com.acme.vault.NewDocument)",
                new SourceLocation(DOCUMENTS, 55),
                List.of("application/json"),
                List.of("application/json"),
                access(AccessEntry.Kind.AUTHENTICATED, origin("class DocumentResource", DOCUMENTS, 22)),
                List.of(),
                List.of(
                        new RateEntry(
                                "create-document",
                                30,
                                "PT1H",
                                30,
                                List.of("caller"),
                                "requests",
                                "1",
                                origin("method DocumentResource.create", DOCUMENTS, 50)),
                        new RateEntry(
                                "create-all",
                                1_000,
                                "PT15M",
                                1_000,
                                List.of("endpoint"),
                                "requests",
                                "1",
                                origin("method DocumentResource.create", DOCUMENTS, 51))),
                null,
                List.of(
                        new SizeEntry(
                                "body",
                                1_048_576,
                                "bytes",
                                false,
                                origin("method DocumentResource.create", DOCUMENTS, 52)),
                        new SizeEntry(
                                "$.title",
                                200,
                                "characters",
                                false,
                                origin("component title", "com/acme/vault/NewDocument.java", 6)),
                        byDefault("$.text", 1024, "characters", "com/acme/vault/NewDocument.java", 7),
                        byDefault("$.folder", 1024, "characters", "com/acme/vault/NewDocument.java", 8),
                        byDefault("$.tags", 1000, "elements", "com/acme/vault/NewDocument.java", 9)),
                new RequestEntry("com.acme.vault.NewDocument", false, origin("parameter document", DOCUMENTS, 55)),
                List.of(
                        new ResponseEntry(
                                201,
                                "com.acme.vault.DocumentView",
                                false,
                                false,
                                null,
                                origin("method DocumentResource.create", DOCUMENTS, 53)),
                        new ResponseEntry(
                                202,
                                "nothing",
                                false,
                                false,
                                null,
                                origin("method DocumentResource.create", DOCUMENTS, 54))));
    }

    private static EndpointPolicy documentChanges() {
        return new EndpointPolicy(
                "GET",
                "/documents/changes",
                "com.acme.vault.DocumentResource",
                "changes(jakarta.ws.rs.sse.SseEventSink,jakarta.ws.rs.sse.Sse)",
                new SourceLocation(DOCUMENTS, 64),
                List.of(),
                List.of("text/event-stream"),
                access(AccessEntry.Kind.AUTHENTICATED, origin("class DocumentResource", DOCUMENTS, 22)),
                List.of(),
                List.of(new RateEntry(
                        "open-streams",
                        5,
                        "",
                        5,
                        List.of("caller"),
                        RateEntry.CONCURRENT_REQUESTS,
                        "1",
                        origin("method DocumentResource.changes", DOCUMENTS, 62))),
                null,
                List.of(),
                null,
                List.of(new ResponseEntry(
                        0,
                        "com.acme.vault.DocumentView",
                        false,
                        true,
                        null,
                        origin("method DocumentResource.changes", DOCUMENTS, 63))));
    }

    private static EndpointPolicy getDocument() {
        return new EndpointPolicy(
                "GET",
                "/documents/{id}",
                "com.acme.vault.DocumentResource",
                "get(java.util.UUID)",
                new SourceLocation(DOCUMENTS, 71),
                List.of(),
                List.of("application/json"),
                access(AccessEntry.Kind.AUTHENTICATED, origin("class DocumentResource", DOCUMENTS, 22)),
                List.of(new OwnershipEntry(
                        "path id",
                        "com.acme.vault.DocumentOwnership",
                        List.of("admin"),
                        false,
                        null,
                        origin("parameter id", DOCUMENTS, 71))),
                List.of(),
                null,
                List.of(byDefault("path id", 1024, "characters", DOCUMENTS, 71)),
                null,
                List.of(new ResponseEntry(
                        0,
                        "com.acme.vault.DocumentView",
                        false,
                        false,
                        null,
                        origin("method DocumentResource.get", DOCUMENTS, 71))));
    }

    private static EndpointPolicy tenantReport() {
        return new EndpointPolicy(
                "GET",
                "/tenants/{tenant}/report/{year}",
                "com.acme.vault.TenantResource",
                "report(com.acme.vault.TenantId,int)",
                new SourceLocation("com/acme/vault/TenantResource.java", 0),
                List.of(),
                List.of(),
                new AccessEntry(
                        AccessEntry.Kind.CUSTOM,
                        List.of(),
                        null,
                        "com.acme.vault.TenantRule",
                        origin("package com.acme.vault", "com/acme/vault/package-info.java", 3)),
                List.of(
                        new OwnershipEntry(
                                "path tenant",
                                "com.acme.vault.TenantOwnership",
                                List.of(),
                                true,
                                null,
                                origin("type TenantId", "com/acme/vault/TenantId.java", 8)),
                        new OwnershipEntry(
                                "path year",
                                null,
                                List.of(),
                                false,
                                "A year belongs to nobody",
                                origin("parameter year", "com/acme/vault/TenantResource.java", 30))),
                List.of(),
                null,
                List.of(),
                null,
                List.of(new ResponseEntry(
                        200,
                        "byte[]",
                        false,
                        false,
                        "A spreadsheet, written from the columns that the tenant chose",
                        origin("method TenantResource.report", "com/acme/vault/TenantResource.java", 28))));
    }

    private static EndpointPolicy exportAll() {
        return new EndpointPolicy(
                "GET",
                "/export",
                "com.acme.vault.ExportResource",
                "all()",
                new SourceLocation("com/acme/vault/ExportResource.java", 19),
                List.of(),
                List.of("text/csv", "text/plain;charset=UTF-8"),
                new AccessEntry(
                        AccessEntry.Kind.ALL_ROLES,
                        List.of("admin", "head of records"),
                        null,
                        null,
                        origin("method ExportResource.all", "com/acme/vault/ExportResource.java", 18)),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    private static EndpointPolicy logIn() {
        return new EndpointPolicy(
                "POST",
                "/login",
                "com.acme.vault.LoginResource",
                "logIn(com.acme.vault.Credentials)",
                new SourceLocation(LOGIN, 30),
                List.of(),
                List.of(),
                new AccessEntry(
                        AccessEntry.Kind.PUBLIC,
                        List.of(),
                        "Callers have no token before they log in",
                        null,
                        origin("method LoginResource.logIn", LOGIN, 26)),
                List.of(),
                List.of(new RateEntry(
                        "login",
                        60,
                        "PT1M",
                        10,
                        List.of("client"),
                        "requests",
                        "1",
                        origin("method LoginResource.logIn", LOGIN, 27))),
                new AttemptEntry(
                        "login",
                        5,
                        "PT1H",
                        "PT1H30M",
                        "username",
                        false,
                        List.of(401, 403),
                        true,
                        50,
                        origin("method LoginResource.logIn", LOGIN, 28)),
                List.of(
                        byDefault("body", 65_536, "bytes", LOGIN, 30),
                        new SizeEntry(
                                "$.username",
                                64,
                                "characters",
                                false,
                                origin("component username", "com/acme/vault/Credentials.java", 5)),
                        byDefault("$.password", 1024, "characters", "com/acme/vault/Credentials.java", 6)),
                new RequestEntry("com.acme.vault.Credentials", false, origin("parameter credentials", LOGIN, 30)),
                List.of(new ResponseEntry(
                        0, "java.lang.String", false, false, null, origin("method LoginResource.logIn", LOGIN, 30))));
    }

    private static EndpointPolicy forgotPassword() {
        return new EndpointPolicy(
                "POST",
                "/forgot-password",
                "com.acme.vault.LoginResource",
                "forgotPassword(java.lang.String)",
                new SourceLocation(LOGIN, 44),
                List.of(),
                List.of(),
                new AccessEntry(
                        AccessEntry.Kind.PUBLIC,
                        List.of(),
                        null,
                        null,
                        origin("method LoginResource.forgotPassword", LOGIN, 42)),
                List.of(),
                List.of(),
                new AttemptEntry(
                        "forgot-password",
                        1,
                        "P1D",
                        "P1D",
                        "username",
                        true,
                        List.of(),
                        false,
                        20,
                        origin("method LoginResource.forgotPassword", LOGIN, 43)),
                List.of(byDefault("form username", 1024, "characters", LOGIN, 44)),
                null,
                List.of(new ResponseEntry(
                        202, "nothing", false, false, null, origin("method LoginResource.forgotPassword", LOGIN, 43))));
    }

    private static EndpointPolicy metrics() {
        return new EndpointPolicy(
                "GET",
                "/metrics",
                "com.acme.vault.MetricsResource",
                "metrics()",
                new SourceLocation("com/acme/vault/MetricsResource.java", 14),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    private static EndpointPolicy shredder() {
        return new EndpointPolicy(
                "POST",
                "/shredder",
                "com.acme.vault.Shredder",
                "shred()",
                new SourceLocation("com.acme.vault.Shredder", 0),
                List.of(),
                List.of(),
                access(AccessEntry.Kind.NOBODY, origin("class Shredder", "com.acme.vault.Shredder", 0)),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                List.of());
    }

    private static EndpointPolicy getUser() {
        return new EndpointPolicy(
                "GET",
                "/users/{number}",
                "com.acme.vault.UserResource",
                "get(long)",
                new SourceLocation(USERS, 41),
                List.of(),
                List.of("application/json"),
                access(AccessEntry.Kind.AUTHENTICATED, origin("class UserResource", USERS, 18)),
                List.of(new OwnershipEntry(
                        "path number",
                        "com.acme.vault.UserOwnership",
                        List.of("admin", "head of records"),
                        true,
                        null,
                        origin("parameter number", USERS, 41))),
                List.of(new RateEntry(
                        "get-user",
                        60,
                        "PT1M",
                        60,
                        List.of("caller"),
                        "requests",
                        "1",
                        origin("method UserResource.get", USERS, 40))),
                null,
                List.of(),
                null,
                List.of(new ResponseEntry(
                        0,
                        "com.acme.vault.UserView",
                        false,
                        false,
                        null,
                        origin("method UserResource.get", USERS, 41))));
    }

    private static EndpointPolicy deleteUser() {
        return new EndpointPolicy(
                "DELETE",
                "/users/{number}",
                "com.acme.vault.UserResource",
                "delete(long)",
                new SourceLocation(USERS, 52),
                List.of(),
                List.of(),
                new AccessEntry(
                        AccessEntry.Kind.ANY_ROLE,
                        List.of("admin", "head of records"),
                        null,
                        null,
                        origin("method UserResource.delete", USERS, 50)),
                List.of(new OwnershipEntry(
                        "path number",
                        "com.acme.vault.UserOwnership",
                        List.of("admin", "head of records"),
                        true,
                        null,
                        origin("parameter number", USERS, 52))),
                List.of(new RateEntry(
                        "delete-user",
                        1,
                        "PT1S",
                        1,
                        List.of("caller", "client"),
                        "requests",
                        "1",
                        origin("method UserResource.delete", USERS, 51))),
                null,
                List.of(),
                null,
                List.of(new ResponseEntry(
                        0, "nothing", false, false, null, origin("method UserResource.delete", USERS, 52))));
    }

    private static AcceptedType credentials() {
        String file = "com/acme/vault/Credentials.java";
        return new AcceptedType(
                "com.acme.vault.Credentials",
                List.of(
                        new AcceptedProperty(
                                "username",
                                "java.lang.String",
                                List.of(),
                                null,
                                true,
                                origin("property username of Credentials", file, 5)),
                        new AcceptedProperty(
                                "password",
                                "java.lang.String",
                                List.of(),
                                null,
                                true,
                                origin("property password of Credentials", file, 6))),
                List.of());
    }

    private static AcceptedType newDocument() {
        String file = "com/acme/vault/NewDocument.java";
        return new AcceptedType(
                "com.acme.vault.NewDocument",
                List.of(
                        new AcceptedProperty(
                                "title", "java.lang.String", List.of(), null, false, origin("field title", file, 6)),
                        new AcceptedProperty(
                                "owner",
                                "java.lang.String",
                                List.of("admin", "head of records"),
                                "Records are filed for others",
                                false,
                                origin("field owner", file, 10))),
                List.of("id", "storageKey"));
    }

    private static ExposedType documentView() {
        String file = "com/acme/vault/DocumentView.java";
        return new ExposedType(
                "com.acme.vault.DocumentView",
                List.of(
                        new ExposedProperty(
                                "id", "java.util.UUID", List.of(), null, null, origin("component id", file, 8)),
                        new ExposedProperty(
                                "tags",
                                "java.util.List<java.lang.String>",
                                List.of(),
                                null,
                                null,
                                origin("component tags", file, 9))),
                List.of("storageKey"));
    }

    private static ExposedType userView() {
        String file = "com/acme/vault/UserView.java";
        return new ExposedType(
                "com.acme.vault.UserView",
                List.of(
                        new ExposedProperty(
                                "email",
                                "java.lang.String",
                                List.of("admin", "head of records"),
                                "name",
                                "PERSONAL",
                                origin("component email", file, 7)),
                        new ExposedProperty(
                                "iban",
                                "java.lang.String",
                                List.of(),
                                "name",
                                "FINANCIAL",
                                origin("component iban", file, 8)),
                        new ExposedProperty(
                                "lastLogin",
                                "java.time.Instant",
                                List.of("admin"),
                                null,
                                null,
                                origin("component lastLogin", file, 9))),
                List.of("passwordHash", "otpSecret"));
    }

    private static List<ReportedFinding> findings() {
        return List.of(
                new ReportedFinding(
                        "MissingAccessPolicy",
                        ReportedFinding.Severity.ERROR,
                        "GET /metrics (MetricsResource.metrics)",
                        "nobody said who may call it, so nobody may.",
                        "add @RequiresRole(\"…\"), @Authenticated or @PublicAccess(reason = \"…\") to the method.",
                        List.of("GET /metrics"),
                        new SourceLocation("com/acme/vault/MetricsResource.java", 14),
                        new SourceRegion(25, 14, 32),
                        null),
                new ReportedFinding(
                        "MissingRateLimit",
                        ReportedFinding.Severity.WARNING,
                        "POST /forgot-password (LoginResource.forgotPassword)",
                        "anyone may call it as often as the network carries.",
                        "add @RateLimited(permits = 60, per = \"PT1M\").",
                        List.of("POST /forgot-password"),
                        new SourceLocation(LOGIN, 44),
                        new SourceRegion(17, 44, 31),
                        null),
                new ReportedFinding(
                        "PredictableIdentifier",
                        ReportedFinding.Severity.WARNING,
                        "DELETE /users/{number} (UserResource.delete)",
                        "the identifier long number can be guessed.",
                        "use java.util.UUID.",
                        List.of("DELETE /users/{number}"),
                        new SourceLocation(USERS, 52),
                        new SourceRegion(50, 52, 56),
                        "Employee numbers are printed on every badge"));
    }

    private static List<RuleEntry> rules() {
        return List.of(
                new RuleEntry(
                        "MissingAccessPolicy",
                        "Every endpoint says who may call it",
                        RuleEntry.Severity.ERROR,
                        true,
                        List.of(862, 1188),
                        List.of("API5", "API9"),
                        List.of("8.1.1", "8.2.1", "8.3.1")),
                new RuleEntry(
                        "PredictableIdentifier",
                        "The identifier of an owned object cannot be guessed",
                        RuleEntry.Severity.WARNING,
                        false,
                        List.of(340, 639),
                        List.of("API1"),
                        List.of("8.2.2")),
                new RuleEntry(
                        "MissingRateLimit",
                        "A public endpoint limits the rate of requests",
                        RuleEntry.Severity.ERROR,
                        false,
                        List.of(770, 799),
                        List.of("API4"),
                        List.of("2.4.1")),
                new RuleEntry(
                        "UnboundedInput",
                        "Every text, collection and big number that comes in declares its largest size",
                        RuleEntry.Severity.STRICT,
                        false,
                        List.of(400, 770),
                        List.of("API4"),
                        List.of()),
                new RuleEntry(
                        "SensitiveName",
                        "An exposed property that is named like sensitive data is classified with @Sensitive",
                        RuleEntry.Severity.WARNING,
                        false,
                        List.of(359),
                        List.of("API3"),
                        List.of("14.1.1")));
    }

    private static AccessEntry access(AccessEntry.Kind kind, Origin origin) {
        return new AccessEntry(kind, List.of(), null, null, origin);
    }

    private static SizeEntry byDefault(String input, long limit, String unit, String file, int line) {
        return new SizeEntry(input, limit, unit, true, origin("default", file, line));
    }

    private static Origin origin(String declaredOn, String file, int line) {
        return new Origin(declaredOn, new SourceLocation(file, line));
    }
}
