package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what guards check before anything of the request is read. */
class AdmitTest {

    private static final Compiled ACCESS = Compiled.of(RequestShapes.ACCESS);
    private static final Compiled LIMITS = Compiled.of(RequestShapes.LIMITS);

    private static List<String> admitted(Compiled compiled, String resource, String method) {
        RecordedRequest request = new RecordedRequest();
        boolean admitted = compiled.guard(resource, method).admit(request);
        assertThat(admitted).isTrue();
        return request.checks();
    }

    @Test
    void everyKindOfAccessIsAsked() {
        assertThat(admitted(ACCESS, "AccessResource", "open")).contains("anyone");
        assertThat(admitted(ACCESS, "AccessResource", "known")).containsExactly("authenticated", "body by default");
        assertThat(admitted(ACCESS, "AccessResource", "custom")).startsWith("allowed by Clearance");
    }

    @Test
    void nobodyIsRefused() {
        RecordedRequest request = new RecordedRequest();
        assertThat(ACCESS.guard("AccessResource", "closed").admit(request)).isFalse();
        assertThat(request.checks()).containsExactly("nobody");
    }

    @Test
    void rolesThatContainOneOfTheRequiredPassToo() {
        assertThat(admitted(ACCESS, "AccessResource", "any"))
                .startsWith("role admin or chief of staff or editor or member");
        assertThat(admitted(ACCESS, "EditorResource", "byClass")).startsWith("role admin or editor");
    }

    @Test
    void allRolesAreAskedOneByOne() {
        assertThat(admitted(ACCESS, "AccessResource", "all")).startsWith("role admin or editor", "role chief of staff");

        RecordedRequest lacksOne = new RecordedRequest().refusing("role chief of staff");
        assertThat(ACCESS.guard("AccessResource", "all").admit(lacksOne)).isFalse();
        assertThat(lacksOne.checks()).endsWith("role chief of staff");
    }

    @Test
    void policyOfTheMethodReplacesThatOfTheClass() {
        assertThat(admitted(ACCESS, "EditorResource", "byMethod")).startsWith("role admin");
    }

    @Test
    void onlyTheCountOfTheClientPrecedesAccess() {
        assertThat(admitted(LIMITS, "LimitResource", "rates"))
                .containsExactly(
                        "rate by-client",
                        "rate by-client-and-endpoint",
                        "authenticated",
                        "rate by-caller",
                        "rate by-endpoint",
                        "rate by-client-and-caller",
                        "body by default");
    }

    @Test
    void nothingIsCheckedAfterARefusal() {
        RecordedRequest request = new RecordedRequest().refusing("rate by-client");
        assertThat(LIMITS.guard("LimitResource", "rates").admit(request)).isFalse();
        assertThat(request.checks()).containsExactly("rate by-client");
    }

    @Test
    void guardWithoutAnyPolicyRefuses() {
        Compiled half = Compiled.of(RequestShapes.UNENFORCEABLE);
        RecordedRequest request = new RecordedRequest();
        assertThat(half.guard("HalfResource", "get").admit(request)).isFalse();
        assertThat(request.checks()).containsExactly("unenforceable MissingAccessPolicy");
        assertThat(half.guard("HalfResource", "list").admit(new RecordedRequest()))
                .isTrue();
    }
}
