package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Origin ORIGIN =
            new Origin("method DocumentResource.get", new SourceLocation("com/acme/DocumentResource.java", 31));

    @Test
    void anEndpointWithoutAccessPolicyRefusesEverything() {
        assertThat(Wording.access(null).brief()).isEqualTo("refuses every request: no valid access policy");
        assertThat(Wording.access(null).sentence()).isEqualTo("It refuses every request: no valid access policy.");
    }

    @Test
    void rolesAreNamed() {
        assertThat(access(AccessEntry.Kind.ANY_ROLE, "admin").sentence())
                .isEqualTo("Logged-in callers with role admin may call it.");
        assertThat(access(AccessEntry.Kind.ANY_ROLE, "a", "b", "c").brief()).isEqualTo("role a, b or c");
        assertThat(access(AccessEntry.Kind.ALL_ROLES, "a", "b").sentence())
                .isEqualTo("Logged-in callers with all of the roles a and b may call it.");
    }

    @Test
    void aRoleWithSpacesIsSeenToBeOne() {
        assertThat(access(AccessEntry.Kind.ANY_ROLE, "head, or tail", "").brief())
                .isEqualTo("role “head, or tail” or “”");
    }

    @Test
    void noRolesAllowNobody() {
        assertThat(access(AccessEntry.Kind.ANY_ROLE).brief()).isEqualTo("nobody");
        assertThat(access(AccessEntry.Kind.ALL_ROLES).brief()).isEqualTo("nobody");
    }

    @Test
    void publicAccessHasItsReason() {
        assertThat(publicAccess("Health is no secret."))
                .isEqualTo("Anyone may call it, logged in or not. Reason: Health is no secret.");
        assertThat(publicAccess(null)).isEqualTo("Anyone may call it, logged in or not. Reason: none given.");
    }

    @Test
    void ownershipTellsRuleExemptionsAndAnswer() {
        OwnershipEntry open =
                new OwnershipEntry("path id", "com.acme.DocumentOwnership", List.of("admin"), false, null, ORIGIN);
        OwnershipEntry hidden = new OwnershipEntry("path id", "com.acme.Docs.Rule", List.of(), true, null, ORIGIN);

        assertThat(Wording.ownership(open).sentence())
                .isEqualTo("The caller must own the object behind path id (DocumentOwnership); role admin is exempt; "
                        + "a foreign object answers 403.");
        assertThat(Wording.ownership(hidden).sentence())
                .isEqualTo("The caller must own the object behind path id (Docs.Rule); "
                        + "a foreign object answers 404, like a missing one.");
    }

    @Test
    void ratesTellPaceKeyAndBurst() {
        assertThat(rate(100, "PT1M", 20, "client", "username").brief())
                .isEqualTo("100 per minute by client and username, 20 at once");
        assertThat(rate(1, "P1D", 1, "endpoint").sentence())
                .isEqualTo("At most 1 request per day for all callers together, 1 at once (limit name).");
    }

    @Test
    void bodiesAreNamed() {
        RequestEntry many = new RequestEntry("com.acme.NewDocument", true, ORIGIN);

        assertThat(Wording.request(many).brief()).isEqualTo("list of NewDocument");
        assertThat(Wording.request(many).sentence()).isEqualTo("A request carries a list of NewDocument.");
        assertThat(Wording.request(null).brief()).isEqualTo("no body");
    }

    @Test
    void aStreamIsToldFromWhatIsSentOnce() {
        assertThat(response(false, false).brief()).isEqualTo("DocumentView");
        assertThat(response(true, false).sentence()).isEqualTo("A successful response carries a list of DocumentView.");
        assertThat(response(false, true).brief()).isEqualTo("events of DocumentView");
        assertThat(response(false, true).sentence())
                .isEqualTo("A successful response sends events of DocumentView until it is closed,"
                        + " to a caller with the roles that it had when it was opened.");
        assertThat(response(true, true).brief()).isEqualTo("events of lists of DocumentView");
    }

    private static Statement response(boolean list, boolean events) {
        return Wording.response(new ResponseEntry(0, "com.acme.DocumentView", list, events, null, ORIGIN));
    }

    @Test
    void acceptedPropertiesTellWhoMaySetThem() {
        assertThat(Wording.condition(accepted())).isEqualTo("every caller");
        assertThat(Wording.condition(accepted("admin", "head of records")))
                .isEqualTo("role admin or “head of records”");
    }

    @Test
    void durationsAreWords() {
        assertThat(Amounts.duration("PT1H30M")).isEqualTo("1 hour 30 minutes");
        assertThat(Amounts.duration("P31D")).isEqualTo("31 days");
        assertThat(Amounts.duration("PT90S")).isEqualTo("1 minute 30 seconds");
        assertThat(Amounts.period("PT24H")).isEqualTo("day");
        assertThat(Amounts.period("PT1H1S")).isEqualTo("1 hour 1 second");
    }

    @Test
    void whatIsNoDurationStaysAsItIs() {
        assertThat(Amounts.duration("soon")).isEqualTo("soon");
        assertThat(Amounts.duration("PT0S")).isEqualTo("PT0S");
        assertThat(Amounts.duration("PT0.5S")).isEqualTo("PT0.5S");
    }

    @Test
    void sizesLoseNoByte() {
        assertThat(Amounts.size(65_536, "bytes")).isEqualTo("64 KiB");
        assertThat(Amounts.size(65_537, "bytes")).isEqualTo("65,537 bytes");
        assertThat(Amounts.size(1L << 40, "bytes")).isEqualTo("1,024 GiB");
        assertThat(Amounts.size(0, "bytes")).isEqualTo("0 bytes");
        assertThat(Amounts.size(1_024, "characters")).isEqualTo("1,024 characters");
    }

    @Test
    void typesLoseTheirPackagesOnly() {
        assertThat(Wording.type("java.util.Map<java.lang.String,com.acme.Outer.Inner>"))
                .isEqualTo("Map<String,Outer.Inner>");
        assertThat(Wording.type("get(java.util.UUID,int)")).isEqualTo("get(UUID,int)");
    }

    private static AcceptedProperty accepted(String... roles) {
        return new AcceptedProperty("name", "java.lang.String", List.of(roles), null, false, ORIGIN);
    }

    private static Statement access(AccessEntry.Kind kind, String... roles) {
        return Wording.access(new AccessEntry(kind, List.of(roles), null, null, ORIGIN));
    }

    private static String publicAccess(@Nullable String reason) {
        return Wording.access(new AccessEntry(AccessEntry.Kind.PUBLIC, List.of(), reason, null, ORIGIN))
                .sentence();
    }

    private static Statement rate(long permits, String per, long burst, String... by) {
        return Wording.rate(new RateEntry("name", permits, per, burst, List.of(by), "requests", "1", ORIGIN));
    }
}
