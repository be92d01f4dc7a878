package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the annotations of JSON libraries say is written as these libraries would write it. */
class WireFormatTest {

    private static final String RESOURCE = """
            @Path("views")
            @Authenticated
            public class ViewResource {
                @GET public View get() { return null; }
            }
            """;

    private static final ObjectMapper JACKSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(tools.jackson.databind.cfg.EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                    .build();

    private static final Jsonb JSONB = JsonbBuilder.create(new JsonbConfig().withLocale(Locale.ROOT));

    /** A class {@code View} of which everything is exposed, with what it refers to. */
    private record Views(Compiled compiled) {

        static Views of(String... sources) {
            String[] all = Arrays.copyOf(sources, sources.length + 1);
            all[sources.length] = RESOURCE;
            return new Views(Compiled.of(all));
        }

        /** A class with an annotation before it and these properties. */
        static Views record(String annotations, String components) {
            return of("import com.fasterxml.jackson.annotation.*; import com.fasterxml.jackson.databind.annotation.*;"
                    + " import com.fasterxml.jackson.databind.*; import jakarta.json.bind.annotation.*; import java.net.*;\n"
                    + annotations + " public record View(" + components + ") {}");
        }

        String written(@Nullable Object... values) throws Exception {
            return Reader.named("alice").receives(compiled.guard("ViewResource", "get"), 200, view(values));
        }

        Object view(@Nullable Object... values) {
            return compiled.acme("View", values);
        }

        /** Both read the annotations of the package that they share. */
        void asJackson(@Nullable Object... values) throws Exception {
            asJackson2(values);
            asJackson3(values);
        }

        void asJackson2(@Nullable Object... values) throws Exception {
            assertThat(written(values)).isEqualTo(JACKSON.writeValueAsString(view(values)));
        }

        void asJackson3(@Nullable Object... values) throws Exception {
            assertThat(written(values)).isEqualTo(JACKSON_3.writeValueAsString(view(values)));
        }

        void asJsonb(@Nullable Object... values) throws Exception {
            assertThat(written(values)).isEqualTo(JSONB.toJson(view(values)));
        }
    }

    @Test
    void typesOfThePlatform() throws Exception {
        ZonedDateTime time = ZonedDateTime.of(2026, 3, 1, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        Views views = Views.record("", """
                @Expose Instant instant, @Expose LocalDate date, @Expose LocalDateTime dateTime, @Expose LocalTime time,
                @Expose OffsetDateTime offset, @Expose OffsetTime offsetTime, @Expose ZonedDateTime zoned,
                @Expose YearMonth month, @Expose Duration duration, @Expose Period period, @Expose ZoneId zone,
                @Expose UUID id, @Expose URI uri, @Expose Currency currency,
                @Expose BigDecimal price, @Expose BigInteger big, @Expose double nan, @Expose char letter,
                @Expose OptionalInt anInt, @Expose OptionalLong aLong, @Expose OptionalDouble aDouble,
                @Expose OptionalInt none, @Expose List<OffsetDateTime> times, @Expose Map<LocalDate, LocalTime> opening""");
        views.asJackson(
                time.toInstant(),
                time.toLocalDate(),
                time.toLocalDateTime(),
                time.toLocalTime(),
                time.toOffsetDateTime(),
                OffsetTime.of(10, 0, 5, 0, ZoneOffset.UTC),
                time,
                YearMonth.of(2026, 3),
                Duration.ofMinutes(90),
                Period.ofDays(3),
                ZoneId.of("Europe/Berlin"),
                UUID.fromString("0b5dc1ee-6a3f-4b5d-8c3f-2f7b0b4f6a11"),
                URI.create("https://example.com/?a=b"),
                Currency.getInstance("EUR"),
                new BigDecimal("12.50"),
                BigInteger.TEN.pow(30),
                Double.NaN,
                'x',
                OptionalInt.of(1),
                OptionalLong.of(2),
                OptionalDouble.of(0.5),
                OptionalInt.empty(),
                Arrays.asList(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), null),
                Map.of(LocalDate.of(2026, 1, 1), LocalTime.NOON));
    }

    /** Jackson 3 writes the tag of the language in place of the name. */
    @Test
    void locales() throws Exception {
        Views views = Views.record("", "@Expose Locale locale");
        assertThat(views.written(Locale.GERMANY))
                .isEqualTo(JACKSON.writeValueAsString(views.view(Locale.GERMANY)))
                .isEqualTo("{\"locale\":\"de_DE\"}");
        assertThat(JACKSON_3.writeValueAsString(views.view(Locale.GERMANY))).isEqualTo("{\"locale\":\"de-DE\"}");
    }

    @Test
    void names() throws Exception {
        Views.record("", "@Expose @JsonProperty(\"first_name\") String first, @Expose @JsonProperty String last")
                .asJackson("a", "b");
        Views.of("""
                import com.fasterxml.jackson.annotation.*;
                public class View {
                    @JsonProperty("heading") private final String title;
                    private final String note;
                    public View(String title, String note) { this.title = title; this.note = note; }
                    @Expose public String getTitle() { return title; }
                    @Expose @JsonGetter("remark") public String getNote() { return note; }
                }
                """).asJackson("a", "b");
        Views.record("", "@Expose @JsonbProperty(\"first_name\") String first, @Expose String last")
                .asJsonb("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LowerCamelCaseStrategy",
                "UpperCamelCaseStrategy",
                "SnakeCaseStrategy",
                "UpperSnakeCaseStrategy",
                "LowerCaseStrategy",
                "KebabCaseStrategy",
                "LowerDotCaseStrategy"
            })
    void namingStrategies(String strategy) throws Exception {
        String[] names = {
            "a",
            "firstName",
            "htmlPage",
            "pageHTML",
            "anHTMLPage",
            "aB",
            "aBC",
            "xAxis2Y",
            "v2",
            "snake_case",
            "x1y2",
            "last_",
            "UPPER"
        };
        String components =
                Arrays.stream(names).map(name -> "@Expose int " + name).collect(Collectors.joining(", "))
                        + ", @Expose @JsonProperty(\"keptAsItIs\") int renamed";
        Object[] values = IntStream.rangeClosed(0, names.length).boxed().toArray();
        String naming = "@%1$s.annotation.JsonNaming(%1$s.PropertyNamingStrategies." + strategy + ".class)";

        Views.record(naming.formatted("com.fasterxml.jackson.databind"), components)
                .asJackson2(values);
        Views.record(naming.formatted("tools.jackson.databind"), components).asJackson3(values);
    }

    @Test
    void namingIsInherited() throws Exception {
        Views views = Views.of("""
                        import com.fasterxml.jackson.databind.annotation.*;
                        import com.fasterxml.jackson.databind.*;
                        @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
                        public abstract class Base {
                            @Expose public int getBasePart() { return 2; }
                        }
                        """, """
                        public class View extends Base {
                            @Expose public int getOwnPart() { return 1; }
                        }
                        """);
        // Jackson writes what is inherited last where there are no fields.
        assertThat(JACKSON.readTree(views.written())).isEqualTo(JACKSON.valueToTree(views.view()));
    }

    @Test
    void order() throws Exception {
        String components = "@Expose int c, @Expose int a, @Expose @JsonProperty(\"b2\") int b, @Expose int d";
        Views.record("@JsonPropertyOrder({\"d\", \"b2\"})", components).asJackson(1, 2, 3, 4);
        Views.record("@JsonPropertyOrder({\"b\", \"absent\"})", components).asJackson(1, 2, 3, 4);
        // Jackson 3 leaves the parameters of a constructor in their order.
        Views.record("@JsonPropertyOrder(alphabetic = true)", components).asJackson2(1, 2, 3, 4);
        Views.record("@JsonPropertyOrder(value = \"d\", alphabetic = true)", components)
                .asJackson2(1, 2, 3, 4);
        Views.record(
                        "",
                        "@Expose int c, @Expose @JsonProperty(index = 2) int a, @Expose @JsonProperty(index = 1) int b, @Expose int d")
                .asJackson(1, 2, 3, 4);
        Views.record("@JsonbPropertyOrder({\"c\", \"b\", \"a\"})", "@Expose int a, @Expose int b, @Expose int c")
                .asJsonb(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALWAYS", "NON_NULL", "NON_ABSENT", "NON_EMPTY"})
    void inclusion(String inclusion) throws Exception {
        String components = """
                @Expose String text, @Expose Integer number, @Expose List<String> list, @Expose int[] array,
                @Expose Map<String, Integer> map, @Expose Optional<String> optional, @Expose OptionalInt anInt,
                @Expose int primitive, @Expose LocalDate date, @Expose Optional<Optional<String>> nested""";
        for (Views views : List.of(
                Views.record("@JsonInclude(JsonInclude.Include." + inclusion + ")", components),
                Views.record(
                        "@JsonInclude(JsonInclude.Include.NON_EMPTY)",
                        components.replace(
                                "@Expose", "@Expose @JsonInclude(JsonInclude.Include." + inclusion + ")")))) {
            views.asJackson(null, null, null, null, null, null, null, 0, null, null);
            views.asJackson(
                    "",
                    0,
                    List.of(),
                    new int[0],
                    Map.of(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    0,
                    LocalDate.MIN,
                    Optional.of(Optional.empty()));
            views.asJackson(
                    "a",
                    1,
                    List.of("b"),
                    new int[] {1},
                    Map.of("c", 1),
                    Optional.of(""),
                    OptionalInt.of(1),
                    1,
                    LocalDate.MAX,
                    Optional.of(Optional.of("x")));
        }
    }

    @Test
    void nullsOfJsonb() throws Exception {
        Views.record("@JsonbNillable", "@Expose String a, @Expose Integer b").asJsonb(null, null);
        Views.record("@JsonbNillable(false)", "@Expose @JsonbNillable String a, @Expose Integer b")
                .asJsonb(null, null);
        Views.record("@JsonbNillable", "@Expose @JsonbNillable(false) String a, @Expose Integer b")
                .asJsonb(null, null);
    }

    @Test
    void formOfDatesInJackson() throws Exception {
        ZonedDateTime time = ZonedDateTime.of(2026, 3, 1, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        Views.record("", """
                        @Expose @JsonFormat(pattern = "dd.MM.yyyy") LocalDate date,
                        @Expose @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "America/New_York") Instant instant,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm X") OffsetDateTime offset,
                        @Expose @JsonFormat(pattern = "d. MMMM yyyy", locale = "de") LocalDate german,
                        @Expose @JsonFormat(pattern = "yyyy-MM-dd HH:mm VV", timezone = "UTC") ZonedDateTime zoned,
                        @Expose @JsonFormat(pattern = "HHmm") List<LocalTime> times,
                        @Expose @JsonFormat(pattern = "HHmm") Optional<LocalTime> optional,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asEver,
                        @Expose @JsonFormat(pattern = "yyyy") LocalDate missing""")
                .asJackson(
                        time.toLocalDate(),
                        time.toInstant(),
                        time.toOffsetDateTime(),
                        time.toLocalDate(),
                        time,
                        Arrays.asList(LocalTime.NOON, null),
                        Optional.of(LocalTime.MIDNIGHT),
                        time.toLocalDate(),
                        null);
    }

    @Test
    void formOfDatesInJsonb() throws Exception {
        LocalDateTime time = LocalDateTime.of(2026, 3, 1, 10, 0);
        Views.record(
                        "@JsonbPropertyOrder({\"date\", \"german\", \"instant\", \"own\"}) @JsonbDateFormat(\"yyyy\")",
                        """
                        @Expose @JsonbDateFormat("dd.MM.yyyy") LocalDate date,
                        @Expose @JsonbDateFormat(value = "d. MMMM yyyy", locale = "de") LocalDateTime german,
                        @Expose @JsonbDateFormat("yyyy-MM-dd HH:mm") Instant instant,
                        @Expose LocalDate own""")
                .asJsonb(time.toLocalDate(), time, time.toInstant(ZoneOffset.UTC), time.toLocalDate());
    }

    @Test
    void formOfNumbers() throws Exception {
        Views.record("", """
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) long id,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) Integer boxed,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal price,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) double ratio,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) List<Long> ids,
                        @Expose @JsonFormat(shape = JsonFormat.Shape.STRING) Integer missing""").asJackson(Long.MAX_VALUE, 1, new BigDecimal("1E+3"), 0.5, List.of(1L), null);
        Views.record("@JsonbPropertyOrder({\"a\", \"b\", \"c\"}) @JsonbNillable", """
                        @Expose @JsonbNumberFormat("#,##0.00") BigDecimal a,
                        @Expose @JsonbNumberFormat(value = "#,##0.00", locale = "de") double b,
                        @Expose @JsonbNumberFormat("000") Integer c""")
                .asJsonb(new BigDecimal("1234.5"), 1234.5, 7);
    }

    @Test
    void namesOfConstants() throws Exception {
        Compiled compiled = Compiled.of("""
                import com.fasterxml.jackson.annotation.*;
                public enum State { @JsonProperty("open") OPEN, CLOSED { @Override public String toString() { return "shut"; } } }
                """, """
                public record View(
                        @Expose State state, @Expose List<State> all, @Expose Map<State, Integer> counts,
                        @Expose Optional<State> next, @Expose State none) {}
                """, RESOURCE);
        Object open = compiled.constant("State", "OPEN");
        new Views(compiled)
                .asJackson(
                        open,
                        List.of(compiled.constant("State", "shut"), open),
                        Map.of(open, 1),
                        Optional.of(open),
                        null);
    }

    @Test
    void annotationsInABundle() throws Exception {
        Views views = Views.of("""
                import com.fasterxml.jackson.annotation.*;
                import java.lang.annotation.*;
                @JacksonAnnotationsInside
                @Retention(RetentionPolicy.RUNTIME)
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @JsonFormat(pattern = "yyyy")
                @JsonProperty("year")
                public @interface OnlyYear {}
                """, "public record View(@Expose @OnlyYear LocalDate date) {}");
        views.asJackson(LocalDate.EPOCH);
        views.asJackson(new Object[] {null});
    }
}
