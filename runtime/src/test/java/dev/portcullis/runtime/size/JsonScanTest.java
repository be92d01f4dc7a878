package dev.portcullis.runtime.size;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.guard.BodyBounds;
import java.nio.charset.Charset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScanTest {

    private static final JsonLimits LIMITS = new JsonLimits(4, 50, 10, 5, 3);
    private static final JsonScan SCAN = new JsonScan(
            BodyBounds.builder()
                    .text("/name", 4)
                    .text("/notes/*", 20)
                    .text("/items/*/name", 2)
                    .elements("/items", 5)
                    .text("/price", 3)
                    .same("/next", "")
                    .build(),
            LIMITS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"four\",\"other\":\"ten chars.\",\"number\":12345}",
                "{\"notes\":[\"twenty characters ok\",\"b\"]}",
                "{\"notes\":{\"any\":\"twenty characters ok\"}}",
                "{\"items\":[{\"name\":\"ab\"},{},{},{},{}]}",
                "[[[[]]]]",
                "[1,2,3]",
                " {\"next\":{\"next\":{\"name\":\"four\"}}} ",
                "\"ten chars.\"",
                "null"
            })
    void whatIsWithinItsBoundsPasses(String json) throws MalformedJsonException {
        assertThat(check(json)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999", "1E-9999", "1e+9999", "1.5e9999", "-1e99999"})
    void aFewBytesDoNotStandForAGiantNumber(String number) throws MalformedJsonException {
        assertThat(checkNumber(number)).isEqualTo(new SizeExceeded("/n", 3, "exponent digits"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e309", "-1e400", "1.8e308", "999e307"})
    void nothingIsBoundToInfinity(String number) throws MalformedJsonException {
        assertThat(checkNumber(number)).isEqualTo(new SizeExceeded("/n", 308, "decimal exponent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308", "1E-324", "1e0009", "1.5", "0e0"})
    void whatADoubleHasUseForPasses(String number) throws MalformedJsonException {
        assertThat(checkNumber(number)).isNull();
    }

    @Test
    void whatIsTooLargeIsNamedAndNeverShown() throws MalformedJsonException {
        assertThat(check("{\"name\":\"fiver\"}")).isEqualTo(new SizeExceeded("/name", 4, "chars"));
        assertThat(check("{\"NAME\":\"fiver\"}")).isEqualTo(new SizeExceeded("/NAME", 4, "chars"));
        assertThat(check("{\"other\":\"eleven chars\"}")).isEqualTo(new SizeExceeded("/other", 10, "chars"));
        assertThat(check("{\"items\":[{},{\"name\":\"abc\"}]}"))
                .isEqualTo(new SizeExceeded("/items/1/name", 2, "chars"));
        assertThat(check("{\"items\":[1,2,3,4,5,6]}")).isEqualTo(new SizeExceeded("/items", 5, "elements"));
        assertThat(check("{\"items\":[{},{},{},{},{},{}]}")).isEqualTo(new SizeExceeded("/items", 5, "elements"));
        assertThat(check("{\"a\":[[],[],[],[]]}")).isEqualTo(new SizeExceeded("/a", 3, "elements"));
        assertThat(check("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}")).isEqualTo(new SizeExceeded("", 3, "elements"));
        assertThat(check("{\"n\":123456}")).isEqualTo(new SizeExceeded("/n", 5, "chars"));
        assertThat(check("{\"price\":12.5}")).isEqualTo(new SizeExceeded("/price", 3, "chars"));
        assertThat(check("{\"n\":" + "9".repeat(1_000_000) + "}")).isEqualTo(new SizeExceeded("/n", 10, "chars"));
        assertThat(check("[[[[[]]]]]")).isEqualTo(new SizeExceeded("/0/0/0/0", 4, "levels"));
        assertThat(check("{\"next\":{\"next\":{\"name\":\"fiver\"}}}"))
                .isEqualTo(new SizeExceeded("/next/next/name", 4, "chars"));
        assertThat(check("{\"" + "n".repeat(11) + "\":1}"))
                .extracting(SizeExceeded::unit)
                .isEqualTo("chars");
    }

    @Test
    void manySmallThingsAreTooManyTokens() throws MalformedJsonException {
        JsonScan scan = new JsonScan(BodyBounds.DEFAULT, new JsonLimits(32, 1_000, 10, 5, 1_000_000));
        byte[] json = ("[" + "{},".repeat(500_000) + "{}]").getBytes(UTF_8);

        assertThat(scan.check(json, json.length)).isEqualTo(new SizeExceeded("", 1_000, "tokens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "{\"a\":1}}",
                "{} {}",
                "1 2",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{a:1}",
                "[NaN]",
                "[1,]",
                "// comment\n{}",
                "\uFEFF{}"
            })
    void whatIsNotExactlyOneJsonValueIsMalformed(String json) {
        assertThatThrownBy(() -> check(json)).isInstanceOf(MalformedJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "UTF-16"})
    void otherEncodingsAreMalformed(String charset) {
        byte[] json = "{\"a\":1}".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> SCAN.check(json, json.length)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> SCAN.check("1".getBytes(UTF_16BE), 2)).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void aPointerThatTheCallerMadeLongIsCut() throws MalformedJsonException {
        JsonScan scan = new JsonScan(BodyBounds.DEFAULT, new JsonLimits(32, 1_000, 1_000, 5, 1_000));
        byte[] json = ("{\"" + "n".repeat(900) + "\":" + "{\"x\":123456}}").getBytes(UTF_8);

        assertThat(scan.check(json, json.length))
                .extracting(SizeExceeded::pointer, InstanceOfAssertFactories.STRING)
                .hasSize(256);
    }

    private static @Nullable SizeExceeded check(String json) throws MalformedJsonException {
        byte[] bytes = json.getBytes(UTF_8);
        return SCAN.check(bytes, bytes.length);
    }

    private static @Nullable SizeExceeded checkNumber(String number) throws MalformedJsonException {
        byte[] bytes = ("{\"n\":" + number + "}").getBytes(UTF_8);
        return new JsonScan(BodyBounds.builder().text("/n", 20).build(), LIMITS).check(bytes, bytes.length);
    }
}
