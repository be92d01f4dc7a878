package dev.portcullis.runtime.size;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portcullis.runtime.guard.AcceptedBody;
import dev.portcullis.runtime.guard.BodyBounds;
import java.nio.charset.Charset;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonScanTest {

    private static final JsonLimits LIMITS = new JsonLimits(4, 50, 10, 5, 3);
    private static final CallerRoles NOBODY = roles -> false;

    /** Whatever comes is bounded by the defaults. */
    private static final JsonScan SCAN =
            new JsonScan(AcceptedBody.builder().anything("").build(), BodyBounds.DEFAULT, LIMITS);

    private static final JsonScan DECLARED = new JsonScan(
            AcceptedBody.builder()
                    .object("")
                    .value("/name")
                    .array("/notes")
                    .value("/notes/*")
                    .map("/named")
                    .value("/named/*")
                    .array("/items")
                    .object("/items/*")
                    .value("/items/*/name")
                    .value("/price")
                    .same("/next", "")
                    .build(),
            BodyBounds.builder()
                    .text("/name", 4)
                    .text("/notes/*", 20)
                    .text("/named/*", 20)
                    .text("/items/*/name", 2)
                    .elements("/items", 5)
                    .text("/price", 3)
                    .text("/unknown/name", 3)
                    .same("/next", "")
                    .build(),
            LIMITS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"four\",\"other\":\"ten chars.\",\"number\":12345}",
                "[[[[]]]]",
                "[1,2,3]",
                "\"ten chars.\"",
                "null"
            })
    void whatIsWithinTheDefaultsPasses(String json) throws MalformedJsonException {
        assertThat(check(json)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"notes\":[\"twenty characters ok\",\"b\"]}",
                "{\"named\":{\"any\":\"twenty characters ok\"}}",
                "{\"items\":[{\"name\":\"ab\"},{},{},{},{}]}",
                " {\"next\":{\"next\":{\"name\":\"four\"}}} "
            })
    void whatIsWithinItsBoundsPasses(String json) throws MalformedJsonException {
        assertThat(checkDeclared(json)).isNull();
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

    @ParameterizedTest
    @CsvSource({
        "8, 128",
        "8, -129",
        "8, 1e3",
        "16, 32768",
        "16, -32769",
        "32, 2147483648",
        "32, -2147483649",
        "32, 4294967297",
        "32, 1e20",
        "32, 2147483648.0",
        "32, -99999999999.5",
        "64, 9223372036854775808",
        "64, -9223372036854775809",
        "64, 1e19"
    })
    void aWholeNumberOfWhichOnlySomeBitsWouldBeBound(int bits, String number) throws MalformedJsonException {
        assertThat(checkWhole(bits, number)).isEqualTo(new SizeExceeded("/n", bits, "bits"));
    }

    @ParameterizedTest
    @CsvSource({
        "8, 127",
        "8, -128",
        "8, 1e2",
        "16, 32767",
        "16, -32768",
        "32, 2147483647",
        "32, -2147483648",
        "32, -2147483648.0",
        "32, 1.5",
        "32, 0",
        "64, 9223372036854775807",
        "64, -9223372036854775808",
        "64, 1e18",
        "32, null",
        "32, true",
        "32, '\"4294967297\"'"
    })
    void whatFitsOrIsNoNumberIsLeftToBinding(int bits, String json) throws MalformedJsonException {
        assertThat(checkWhole(bits, json)).isNull();
    }

    @Test
    void whatIsTooLargeIsNamedAndNeverShown() throws MalformedJsonException {
        assertThat(checkDeclared("{\"name\":\"fiver\"}")).isEqualTo(new SizeExceeded("/name", 4, "chars"));
        assertThat(checkDeclared("{\"items\":[{},{\"name\":\"abc\"}]}"))
                .isEqualTo(new SizeExceeded("/items/1/name", 2, "chars"));
        assertThat(checkDeclared("{\"items\":[{},{},{},{},{},{}]}"))
                .isEqualTo(new SizeExceeded("/items", 5, "elements"));
        assertThat(checkDeclared("{\"price\":12.5}")).isEqualTo(new SizeExceeded("/price", 3, "chars"));
        assertThat(checkDeclared("{\"price\":[1,12.5]}")).isEqualTo(new SizeExceeded("/price/1", 3, "chars"));
        assertThat(checkDeclared("{\"next\":{\"next\":{\"name\":\"fiver\"}}}"))
                .isEqualTo(new SizeExceeded("/next/next/name", 4, "chars"));
    }

    @Test
    void whatIsNotDeclaredHasTheDefaults() throws MalformedJsonException {
        assertThat(check("{\"other\":\"eleven chars\"}")).isEqualTo(new SizeExceeded("/other", 10, "chars"));
        assertThat(check("{\"a\":[[],[],[],[]]}")).isEqualTo(new SizeExceeded("/a", 3, "elements"));
        assertThat(check("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}")).isEqualTo(new SizeExceeded("", 3, "elements"));
        assertThat(check("{\"n\":123456}")).isEqualTo(new SizeExceeded("/n", 5, "chars"));
        assertThat(check("{\"n\":" + "9".repeat(1_000_000) + "}")).isEqualTo(new SizeExceeded("/n", 10, "chars"));
        assertThat(check("[[[[[]]]]]")).isEqualTo(new SizeExceeded("/0/0/0/0", 4, "levels"));
        assertThat(check("{\"" + "n".repeat(11) + "\":1}"))
                .asInstanceOf(InstanceOfAssertFactories.type(SizeExceeded.class))
                .extracting(SizeExceeded::unit)
                .isEqualTo("chars");
    }

    @Test
    void manySmallThingsAreTooManyTokens() throws MalformedJsonException {
        JsonScan scan = new JsonScan(
                AcceptedBody.builder().anything("").build(),
                BodyBounds.DEFAULT,
                new JsonLimits(32, 1_000, 10, 5, 1_000_000));
        byte[] json = ("[" + "{},".repeat(500_000) + "{}]").getBytes(UTF_8);

        assertThat(scan.check(json, json.length, NOBODY)).isEqualTo(new SizeExceeded("", 1_000, "tokens"));
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

        assertThatThrownBy(() -> SCAN.check(json, json.length, NOBODY)).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> SCAN.check("1".getBytes(UTF_16BE), 2, NOBODY))
                .isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void aPointerThatTheCallerMadeLongIsCut() throws MalformedJsonException {
        JsonScan scan = new JsonScan(
                AcceptedBody.builder().anything("").build(),
                BodyBounds.DEFAULT,
                new JsonLimits(32, 1_000, 1_000, 5, 1_000));
        byte[] json = ("{\"" + "n".repeat(900) + "\":" + "{\"x\":123456}}").getBytes(UTF_8);

        assertThat(scan.check(json, json.length, NOBODY))
                .extracting(BodyFault::pointer, InstanceOfAssertFactories.STRING)
                .hasSize(256);
    }

    private static @Nullable BodyFault check(String json) throws MalformedJsonException {
        byte[] bytes = json.getBytes(UTF_8);
        return SCAN.check(bytes, bytes.length, NOBODY);
    }

    private static @Nullable BodyFault checkDeclared(String json) throws MalformedJsonException {
        byte[] bytes = json.getBytes(UTF_8);
        return DECLARED.check(bytes, bytes.length, NOBODY);
    }

    private static @Nullable BodyFault checkWhole(int bits, String number) throws MalformedJsonException {
        byte[] bytes = ("{\"n\":" + number + "}").getBytes(UTF_8);
        AcceptedBody accepted =
                AcceptedBody.builder().object("").whole("/n", bits).build();
        return new JsonScan(accepted, BodyBounds.DEFAULT, new JsonLimits(4, 50, 20, 20, 3))
                .check(bytes, bytes.length, NOBODY);
    }

    private static @Nullable BodyFault checkNumber(String number) throws MalformedJsonException {
        byte[] bytes = ("{\"n\":" + number + "}").getBytes(UTF_8);
        AcceptedBody accepted = AcceptedBody.builder().object("").value("/n").build();
        BodyBounds bounds = BodyBounds.builder().text("/n", 20).build();
        return new JsonScan(accepted, bounds, LIMITS).check(bytes, bytes.length, NOBODY);
    }
}
