package dev.portcullis.runtime.size;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What enters, whatever binds it afterwards. */
class AcceptedBodyTest {

    private static final AcceptedBody ACCEPTED = AcceptedBody.builder()
            .object("")
            .value("/name")
            .value("/role")
            .onlyFor("/role", "admin", "owner")
            .array("/tags")
            .value("/tags/*")
            .object("/address")
            .value("/address/city")
            .same("/previous", "/address")
            .array("/children")
            .same("/children/*", "")
            .map("/labels")
            .value("/labels/*")
            .map("/places")
            .same("/places/*", "/address")
            .anything("/extra")
            .value("/a~1b~0c")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"a\",\"tags\":[\"x\",1,true,null],\"address\":{\"city\":\"b\"},\"previous\":{\"city\":\"c\"}}",
                "{\"name\":null,\"tags\":null,\"address\":null,\"children\":null,\"labels\":null}",
                "{\"children\":[{\"children\":[{\"name\":\"deep\",\"address\":{\"city\":\"d\"}}]},{}]}",
                "{\"labels\":{\"anything\":\"1\",\"__proto__\":\"2\"},\"places\":{\"home\":{\"city\":\"e\"}}}",
                "{\"extra\":{\"role\":[{\"x\":1}]}}",
                "{\"name\":[2026,[1,2]]}",
                "{\"a/b~c\":1}",
                "{\"n\\u0061me\":\"escaped\"}"
            })
    void whatIsAcceptedPasses(String json) throws MalformedJsonException {
        assertThat(check(json)).isNull();
    }

    @Test
    void whatIsUnknownOrNotAcceptedIsNamed() throws MalformedJsonException {
        assertThat(check("{\"name\":\"a\",\"id\":1}")).isEqualTo(new BodyFault.NotAccepted("/id"));
        assertThat(check("{\"address\":{\"street\":1}}")).isEqualTo(new BodyFault.NotAccepted("/address/street"));
        assertThat(check("{\"previous\":{\"street\":1}}")).isEqualTo(new BodyFault.NotAccepted("/previous/street"));
        assertThat(check("{\"children\":[{},{\"children\":[{\"id\":1}]}]}"))
                .isEqualTo(new BodyFault.NotAccepted("/children/1/children/0/id"));
        assertThat(check("{\"places\":{\"home\":{\"id\":1}}}")).isEqualTo(new BodyFault.NotAccepted("/places/home/id"));
        assertThat(check("{\"\":1}")).isEqualTo(new BodyFault.NotAccepted("/"));
        assertThat(check("{\"*\":1}")).isEqualTo(new BodyFault.NotAccepted("/*"));
    }

    /** Binding may ignore case, accents of Unicode or white space; the gate does not. */
    @ParameterizedTest
    @ValueSource(strings = {"NAME", "Name", "name ", " name", "n\\u0061m\\u0065\\u0000", "naᵐe", "ｎame", "name.x"})
    void onlyTheExactNameIsTheName(String name) throws MalformedJsonException {
        assertThat(check("{\"" + name + "\":\"a\"}")).isInstanceOf(BodyFault.NotAccepted.class);
    }

    @Test
    void aMemberForSomeRolesDoesNotExistForOthers() throws MalformedJsonException {
        String json = "{\"role\":\"admin\"}";

        assertThat(check(json)).isEqualTo(new BodyFault.NotAccepted("/role"));
        assertThat(check(json, "member")).isEqualTo(new BodyFault.NotAccepted("/role"));
        assertThat(check(json, "owner")).isNull();
        assertThat(check("{\"role\":{\"x\":1}}")).isEqualTo(new BodyFault.NotAccepted("/role"));
        assertThat(check("{\"role\":{\"x\":1}}", "admin"))
                .isEqualTo(new BodyFault.Misshapen("/role", "a single value"));
    }

    @Test
    void rolesAreAskedOnceForABody() throws MalformedJsonException {
        List<String> asked = new ArrayList<>();
        byte[] json = "{\"role\":1,\"children\":[{\"role\":1},{\"role\":1}]}".getBytes(UTF_8);

        BodyFault fault = scan(ACCEPTED).check(json, json.length, roles -> {
            asked.addAll(Arrays.asList(roles));
            return true;
        });

        assertThat(fault).isNull();
        assertThat(asked).containsExactly("admin", "owner");
    }

    @Test
    void manyConditionsAreEachDecided() throws MalformedJsonException {
        AcceptedBody.Builder many = AcceptedBody.builder().object("");
        IntStream.range(0, 100).forEach(i -> many.value("/p" + i).onlyFor("/p" + i, "role" + i));
        JsonScan scan = scan(many.build());

        for (int i = 0; i < 100; i++) {
            int own = i;
            byte[] json = ("{\"p" + i + "\":1}").getBytes(UTF_8);
            assertThat(scan.check(json, json.length, roles -> roles[0].equals("role" + own)))
                    .isNull();
            assertThat(scan.check(json, json.length, roles -> !roles[0].equals("role" + own)))
                    .isInstanceOf(BodyFault.NotAccepted.class);
        }
    }

    @Test
    void whatComesTwiceIsRefused() throws MalformedJsonException {
        assertThat(check("{\"name\":1,\"name\":2}")).isEqualTo(new BodyFault.Repeated("/name"));
        assertThat(check("{\"name\":1,\"n\\u0061me\":2}")).isEqualTo(new BodyFault.Repeated("/name"));
        assertThat(check("{\"address\":{\"city\":1,\"city\":1}}")).isEqualTo(new BodyFault.Repeated("/address/city"));
        assertThat(check("{\"labels\":{\"a\":1,\"b\":2,\"a\":3}}")).isEqualTo(new BodyFault.Repeated("/labels/a"));
        assertThat(check("{\"extra\":{\"x\":{\"a\":1,\"a\":3}}}")).isEqualTo(new BodyFault.Repeated("/extra/x/a"));
        assertThat(check("{\"children\":[{\"name\":1},{\"name\":1}],\"name\":1}"))
                .isNull();
        assertThat(check("{\"address\":{\"city\":1},\"name\":1,\"address\":{}}"))
                .isEqualTo(new BodyFault.Repeated("/address"));
        assertThat(check("{\"places\":{\"a\":{\"city\":1},\"b\":{\"city\":1}},\"labels\":{\"a\":1}}"))
                .isNull();
    }

    @Test
    void ofManyMembersNoneComesTwice() throws MalformedJsonException {
        AcceptedBody.Builder many = AcceptedBody.builder().object("");
        IntStream.range(0, 100).forEach(i -> many.value("/p" + i));
        JsonScan scan = scan(many.build());
        String all = IntStream.range(0, 100).mapToObj(i -> "\"p" + i + "\":1").collect(Collectors.joining(","));

        assertThat(check(scan, "{" + all + "}")).isNull();
        assertThat(check(scan, "{" + all + ",\"p70\":1}")).isEqualTo(new BodyFault.Repeated("/p70"));
    }

    @Test
    void whatIsNoValueOfTheTypeIsRefused() throws MalformedJsonException {
        assertThat(check("\"admin\"")).isEqualTo(new BodyFault.Misshapen("", "an object"));
        assertThat(check("[{\"name\":\"a\"}]")).isEqualTo(new BodyFault.Misshapen("", "an object"));
        assertThat(check("7")).isEqualTo(new BodyFault.Misshapen("", "an object"));
        assertThat(check("true")).isEqualTo(new BodyFault.Misshapen("", "an object"));
        assertThat(check("null")).isEqualTo(new BodyFault.Misshapen("", "an object"));
        assertThat(check("{\"address\":\"x\"}")).isEqualTo(new BodyFault.Misshapen("/address", "an object"));
        assertThat(check("{\"address\":[{}]}")).isEqualTo(new BodyFault.Misshapen("/address", "an object"));
        assertThat(check("{\"tags\":{\"0\":1}}")).isEqualTo(new BodyFault.Misshapen("/tags", "an array"));
        assertThat(check("{\"tags\":\"x\"}")).isEqualTo(new BodyFault.Misshapen("/tags", "an array"));
        assertThat(check("{\"tags\":[{}]}")).isEqualTo(new BodyFault.Misshapen("/tags/0", "a single value"));
        assertThat(check("{\"name\":[[{\"x\":1}]]}")).isEqualTo(new BodyFault.Misshapen("/name/0/0", "a single value"));
        assertThat(check("{\"labels\":[1]}")).isEqualTo(new BodyFault.Misshapen("/labels", "an object"));
        assertThat(check("{\"children\":[[]]}")).isEqualTo(new BodyFault.Misshapen("/children/0", "an object"));
    }

    @Test
    void withoutAWordNothingIsAccepted() throws MalformedJsonException {
        JsonScan nothing = scan(AcceptedBody.NOTHING);

        for (String json : List.of("{}", "[]", "1", "null", "\"x\"", "true", "1.5")) {
            assertThat(check(nothing, json)).as(json).isInstanceOf(BodyFault.NotAccepted.class);
        }
    }

    @Test
    void whatFollowsIsMalformed() {
        assertThatThrownBy(() -> check("{\"name\":1} {\"role\":1}")).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> check("{\"name\":1}]")).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void theCallersNameIsShownWithoutWhatMeansSomethingElsewhere() throws MalformedJsonException {
        assertThat(check("{\"<script>alert('x')</script>\":1}"))
                .isEqualTo(new BodyFault.NotAccepted("/?script?alert??x???~1script?"));
        assertThat(check("{\"a\\u0000\\r\\nb\\u202e\\ud83d\\ude00\\u001b[31m\":1}"))
                .isEqualTo(new BodyFault.NotAccepted("/a???b?????31m"));
        assertThat(check("{\"straße\":1}")).isEqualTo(new BodyFault.NotAccepted("/straße"));
        assertThat(check("{\"" + "n".repeat(900) + "\":1}"))
                .extracting(BodyFault::pointer)
                .asString()
                .hasSize(256);
    }

    @Test
    void aConditionWithoutRolesIsNone() {
        assertThatThrownBy(() -> AcceptedBody.builder().onlyFor("/role")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonScan scan(AcceptedBody accepted) {
        return new JsonScan(accepted, BodyBounds.DEFAULT, new JsonLimits(8, 1_000, 1_000, 64, 200));
    }

    private static @Nullable BodyFault check(String json, String... roles) throws MalformedJsonException {
        return check(scan(ACCEPTED), json, roles);
    }

    private static @Nullable BodyFault check(JsonScan scan, String json, String... roles)
            throws MalformedJsonException {
        byte[] bytes = json.getBytes(UTF_8);
        Set<String> held = Set.of(roles);
        return scan.check(
                bytes, bytes.length, required -> Arrays.stream(required).anyMatch(held::contains));
    }
}
