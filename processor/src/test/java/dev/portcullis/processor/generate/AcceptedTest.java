package dev.portcullis.processor.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.size.BodyFault;
import dev.portcullis.runtime.size.JsonLimits;
import dev.portcullis.runtime.size.JsonScan;
import dev.portcullis.runtime.size.MalformedJsonException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs generated guards on bodies. */
class AcceptedTest {

    private static final Compiled COMPILED = Compiled.of(RequestShapes.ACCEPTED);

    @Test
    void theComponentsOfARecordAreAccepted() throws MalformedJsonException {
        assertThat(refused("create", """
                {"a/title~": "t", "due": "2026-01-01", "image": [1, 2], "since": 7, "place": {"room": "r"},
                 "steps": [{"text": "a", "then": [{"text": "b", "then": null}]}], "named": {"any": {"text": "c"}}}
                """)).isNull();
        assertThat(refused("create", "{\"title\":\"t\"}")).isEqualTo("/title");
        assertThat(refused("create", "{\"place\":{\"building\":\"b\"}}")).isEqualTo("/place/building");
        assertThat(refused("create", "{\"steps\":[{\"then\":[{\"then\":[{\"id\":1}]}]}]}"))
                .isEqualTo("/steps/0/then/0/then/0/id");
        assertThat(refused("create", "{\"named\":{\"any\":{\"id\":1}}}")).isEqualTo("/named/any/id");
        assertThat(refused("create", "{\"since\":{\"time\":1}}")).isEqualTo("/since");
        assertThat(refused("create", "{\"due\":[2026,1,1]}")).isNull();
    }

    @Test
    void markedPropertiesAreAcceptedForTheirRoles() throws MalformedJsonException {
        assertThat(refused("change", "{\"title\":\"t\",\"parent\":{\"title\":\"p\",\"parent\":null}}"))
                .isNull();
        assertThat(refused("change", "{\"owner\":\"o\"}", "admin")).isEqualTo("/owner");
        assertThat(refused("change", "{\"status\":\"open\"}")).isEqualTo("/status");
        assertThat(refused("change", "{\"status\":\"open\"}", "member")).isEqualTo("/status");
        assertThat(refused("change", "{\"status\":\"open\"}", "editor")).isNull();
        assertThat(refused("change", "{\"parent\":{\"parent\":{\"status\":\"open\"}}}"))
                .isEqualTo("/parent/parent/status");
        assertThat(refused("change", "{\"place\":{\"room\":\"r\"}}")).isEqualTo("/place");
    }

    @Test
    void aRoleThatContainsTheNamedOneMaySetIt() throws MalformedJsonException {
        assertThat(refused("change", "{\"status\":\"open\"}", "admin")).isNull();
        assertThat(refused("change", "{\"place\":{\"room\":\"r\"}}", "admin")).isNull();
    }

    @Test
    void typeVariablesAndArraysAreFollowed() throws MalformedJsonException {
        assertThat(refused("changeAll", "{\"items\":[[{\"title\":\"t\"}],[]]}")).isNull();
        assertThat(refused("changeAll", "{\"items\":[[{\"owner\":\"t\"}]]}")).isEqualTo("/items/0/0/owner");
        assertThat(refused("changeAll", "{\"first\":[]}")).isEqualTo("/first");
        assertThat(refused("count", "[1,2]")).isNull();
        assertThat(refused("count", "[1,2147483648]")).isEqualTo("/1");
        assertThat(refused("count", "{}")).isEqualTo("");
    }

    @Test
    void aTextIsTheMethodsOwn() throws MalformedJsonException {
        assertThat(refused("name", "{\"any\":[{\"thing\":1}]}")).isNull();
    }

    @Test
    void whereNothingIsBoundNothingIsAccepted() {
        assertThat(guard("image").accepted()).isSameAs(AcceptedBody.NOTHING);
    }

    private static @Nullable String refused(String method, String json, String... roles) throws MalformedJsonException {
        EndpointGuard guard = guard(method);
        JsonScan scan =
                new JsonScan(guard.accepted(), guard.bodyBounds(), new JsonLimits(32, 10_000, 1_024, 64, 1_000));
        byte[] bytes = json.getBytes(UTF_8);
        BodyFault fault = scan.check(bytes, bytes.length, any -> Stream.of(any).anyMatch(List.of(roles)::contains));
        return fault == null ? null : fault.pointer();
    }

    private static EndpointGuard guard(String method) {
        return COMPILED.guard("TaskResource", method);
    }
}
