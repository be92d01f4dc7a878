package dev.portcullis.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Assessment;
import dev.portcullis.processor.model.Assessment.Assessed;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.JavaMethod;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.ResourceType;
import dev.portcullis.processor.model.RoleCatalog;
import dev.portcullis.processor.model.Settings;
import dev.portcullis.processor.model.Settings.Severity;
import dev.portcullis.processor.model.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Policy.Access ANYONE = new Policy.Access.Public("Anybody", false);
    private static final Policy.Access LOGGED_IN = new Policy.Access.Authenticated();

    @Test
    void findingsAreSortedByPlace() {
        Api api = api(endpoint("second", 20), endpoint("first", 10));

        Assessment assessment = Checker.check(api, standard());

        assertThat(assessment.findings())
                .extracting(assessed -> assessed.finding().place().line())
                .containsExactly(10L, 20L);
        assertThat(assessment.failed()).isTrue();
        assertThat(assessment.unenforceable()).isEmpty();
    }

    @Test
    void whatEndpointsShareIsToldOnceAndConcernsAllOfThem() {
        Policy.Access roles = new Policy.Access.Roles(List.of(), false);
        Declared<Policy.Access> first = onClass(roles, 1);
        Declared<Policy.Access> sameReadAgain = onClass(roles, 2);
        Endpoint list = endpoint("list", 10, first);
        Endpoint drafts = endpoint("drafts", 20, sameReadAgain);

        Assessment assessment = Checker.check(api(list, drafts), with(Map.of("EmptyRoles", Severity.WARNING)));

        assertThat(assessment.findings()).singleElement().satisfies(assessed -> {
            assertThat(assessed.error()).isFalse();
            assertThat(assessed.finding().subject()).isEqualTo("class DocumentResource");
        });
        assertThat(assessment.failed()).isFalse();
        assertThat(assessment.unenforceable())
                .containsOnly(Map.entry(list.signature(), "EmptyRoles"), Map.entry(drafts.signature(), "EmptyRoles"));
    }

    @Test
    void aWaivedFindingDoesNotFailButLeavesNothingToEnforce() {
        Endpoint endpoint = endpoint("list", 10);
        Declared<Policy.Waiver> waiver = waiver("MissingAccessPolicy", "Later", "2026-06-01");

        Assessment assessment = Checker.check(api(List.of(endpoint), List.of(waiver)), standard());

        assertThat(assessment.findings())
                .extracting(Assessed::error, Assessed::waiver)
                .containsExactly(tuple(true, Optional.of(waiver)));
        assertThat(assessment.failed()).isFalse();
        assertThat(assessment.unenforceable()).containsOnly(Map.entry(endpoint.signature(), "MissingAccessPolicy"));
    }

    @Test
    void anExpiredWaiverAndOneWithoutReasonAcceptNothing() {
        for (Declared<Policy.Waiver> waiver : List.of(
                waiver("MissingAccessPolicy", "Later", "2026-05-31"),
                waiver("MissingAccessPolicy", " ", "2026-06-01"))) {
            Assessment assessment = Checker.check(api(List.of(endpoint("list", 10)), List.of(waiver)), standard());

            assertThat(assessment.findings())
                    .hasSize(2)
                    .allSatisfy(assessed -> assertThat(assessed.waiver()).isEmpty());
            assertThat(assessment.failed()).isTrue();
        }
    }

    @Test
    void whatIsSwitchedOffIsNotToldButStillLeavesNothingToEnforce() {
        Endpoint endpoint = endpoint("list", 10);

        Assessment assessment = Checker.check(api(endpoint), with(Map.of("MissingAccessPolicy", Severity.OFF)));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.unenforceable()).containsOnly(Map.entry(endpoint.signature(), "MissingAccessPolicy"));
    }

    @Test
    void warningsDoNotFailUnlessTheProfileIsStrict() {
        Api api = api(endpoint("list", 10, onMethod(ANYONE)));

        assertThat(Checker.check(api, standard()).findings())
                .extracting(Assessed::error)
                .containsExactly(false);
        assertThat(Checker.check(api, strict()).findings())
                .extracting(Assessed::error)
                .containsExactly(true);
        assertThat(Checker.check(api, standard()).unenforceable()).isEmpty();
    }

    @Test
    void whatOnlyStrictTellsIsNoFindingOfStandardWhateverTheSeverity() {
        Api api = api(endpoint("list", 10, onMethod(LOGGED_IN)));

        assertThat(Checker.check(api, with(Map.of("MissingRateLimit", Severity.ERROR)))
                        .findings())
                .isEmpty();
        assertThat(Checker.check(api, strict()).findings())
                .extracting(assessed -> assessed.finding().rule())
                .containsExactly("MissingRateLimit");
    }

    @Test
    void aRuleCanBeRaisedToAnError() {
        Api api = api(endpoint("list", 10, onMethod(ANYONE)));

        assertThat(Checker.check(api, with(Map.of("MissingRateLimit", Severity.ERROR)))
                        .failed())
                .isTrue();
    }

    private static Settings standard() {
        return with(Map.of());
    }

    private static Settings with(Map<String, Severity> severities) {
        return new Settings(false, severities, "docs/rules/", TODAY);
    }

    private static Settings strict() {
        return new Settings(true, Map.of(), "docs/rules/", TODAY);
    }

    private static Api api(Endpoint... endpoints) {
        return api(List.of(endpoints), List.of());
    }

    private static Api api(List<Endpoint> endpoints, List<Declared<Policy.Waiver>> waivers) {
        return new Api(endpoints, Map.of(), Map.of(), RoleCatalog.NONE, List.of(), List.of(), List.of(), waivers);
    }

    private static Endpoint endpoint(String name, long line) {
        return endpoint(name, line, List.of());
    }

    private static Endpoint endpoint(String name, long line, Declared<Policy.Access> access) {
        return endpoint(name, line, List.of(access));
    }

    private static Endpoint endpoint(String name, long line, List<Declared<Policy.Access>> access) {
        Place place = place("com.acme.DocumentResource#" + name + "()", line, (int) line);
        Signature signature = new Signature(
                "GET",
                "/documents/" + name,
                List.of(),
                List.of(),
                List.of(),
                new ResourceType(
                        "com.acme",
                        "DocumentResource",
                        "com.acme.DocumentResource",
                        "com.acme.DocumentResource_Guard",
                        place("com.acme.DocumentResource", 1, 0)),
                new JavaMethod(name, List.of(), List.of()),
                List.of(),
                Optional.empty(),
                new DataType.Nothing(),
                place,
                List.of(),
                List.of(),
                place);
        return new Endpoint(
                signature,
                access,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Declared<Policy.Access> onMethod(Policy.Access access) {
        return new Declared<>(
                access,
                new Origin(
                        Origin.Level.METHOD,
                        "method DocumentResource.list",
                        place("com.acme.DocumentResource#list()", 9, 0)));
    }

    /** The handle tells places apart that are one place in the source. */
    private static Declared<Policy.Access> onClass(Policy.Access access, int handle) {
        return new Declared<>(
                access,
                new Origin(
                        Origin.Level.CLASS, "class DocumentResource", place("com.acme.DocumentResource", 1, handle)));
    }

    private static Declared<Policy.Waiver> waiver(String rule, String reason, String until) {
        return new Declared<>(
                new Policy.Waiver(rule, reason, until),
                new Origin(Origin.Level.CLASS, "class DocumentResource", place("com.acme.DocumentResource", 2, 0)));
    }

    private static Place place(String element, long line, int handle) {
        return new Place(element, "com/acme/DocumentResource.java", line, 1, line, 2, handle);
    }
}
