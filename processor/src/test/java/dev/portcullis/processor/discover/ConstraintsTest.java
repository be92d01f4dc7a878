package dev.portcullis.processor.discover;

import static dev.portcullis.processor.Discovering.endpoint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.Discovering;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Bounds;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of Jakarta Validation that bound a size, and those that do not. */
class ConstraintsTest {

    private static final String LENGTH = """
            package org.hibernate.validator.constraints;
            public @interface Length {
                int min() default 0;
                int max() default Integer.MAX_VALUE;
                Class<?>[] groups() default {};
            }
            """;

    private static final String CODE_POINT_LENGTH = """
            package org.hibernate.validator.constraints;
            public @interface CodePointLength {
                int min() default 0;
                int max() default Integer.MAX_VALUE;
                NormalizationStrategy normalizationStrategy() default NormalizationStrategy.NONE;
                Class<?>[] groups() default {};
                enum NormalizationStrategy { NONE, NFC, NFKC }
            }
            """;

    /** The bounds of the only parameter of a resource method. */
    private static Bounds ofParameter(String parameter) {
        return endpoint("""
                @Path("notes")
                public class Notes {
                    @GET public String find(@QueryParam("q") %s value) { return ""; }
                    interface Create {}
                    interface Update {}
                }
                """.formatted(parameter))
                .signature()
                .parameters()
                .get(0)
                .bounds();
    }

    /** The bounds of a property of a body. */
    private static Bounds ofProperty(String property, String... sources) {
        List<String> all = new ArrayList<>(Arrays.asList(sources));
        all.add("""
                @Path("notes")
                public class Notes {
                    @POST public String add(Note note) { return ""; }
                }
                """);
        Api api = Discovering.api(all.toArray(String[]::new));
        return api.structure(new DataType.Structured("com.acme.Note")).orElseThrow().properties().stream()
                .filter(each -> each.name().equals(property))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static Bounds ofComponent(String component, String... sources) {
        List<String> all = new ArrayList<>(Arrays.asList(sources));
        all.add("public record Note(" + component + " value) {}");
        return ofProperty("value", all.toArray(String[]::new));
    }

    private static String bound(Bounds bounds) {
        return bounds.size().map(ConstraintsTest::text).orElse("none");
    }

    private static String text(Declared<Policy.Size> size) {
        return size.policy().max() + " " + size.policy().annotation();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Size(max = 40) String | 40 Size",
                "@Size(min = 3) String | none",
                "@Size(max = 0) String | 0 Size",
                "@Size(max = -1) String | none",
                "@NotBlank String | none",
                "@Size(max = 5) List<String> | 5 Size",
                "@Size(max = 5) int | none",
                "@Digits(integer = 6, fraction = 2) BigDecimal | 10 Digits",
                "@Digits(integer = 3, fraction = 0) int | 5 Digits",
                "@Digits(integer = 3, fraction = 0) String | 5 Digits",
                "@Digits(integer = 3, fraction = 0) UUID | none",
                "@Email String | 320 Email",
                "@Email @Size(max = 100) String | 100 Size",
                "@Email @Size(max = 1000) String | 320 Email",
                "@MaxSize(30) @Size(max = 40) String | 30 MaxSize",
                "@MaxSize(50) @Size(max = 40) String | 40 Size",
                "@MaxSize(40) @Size(max = 40) String | 40 MaxSize",
                "@Size(max = 40) @Size(max = 30) String | 30 Size",
                "@Size(max = 30, groups = Create.class) String | none",
                "@Size(max = 30, groups = {}) String | 30 Size",
                "@Size(max = 30, groups = jakarta.validation.groups.Default.class) String | 30 Size",
                "@Size(max = 30, groups = Create.class) @Size(max = 40, groups = Update.class) String | none",
                "@Size(max = 40) Optional<String> | 40 Size",
                "Optional<@Size(max = 40) String> | 40 Size",
            })
    void constraintsOfParameters(String parameter, String bound) {
        assertThat(bound(ofParameter(parameter))).isEqualTo(bound);
    }

    @Test
    void constraintsOfHibernate() {
        assertThat(bound(ofComponent("@org.hibernate.validator.constraints.Length(max = 7) String", LENGTH)))
                .isEqualTo("7 Length");
        assertThat(bound(ofComponent("@org.hibernate.validator.constraints.Length(min = 7) String", LENGTH)))
                .isEqualTo("none");
        String counted = "@org.hibernate.validator.constraints.CodePointLength(max = 7%s) String";
        assertThat(bound(ofComponent(counted.formatted(""), CODE_POINT_LENGTH))).isEqualTo("14 CodePointLength");
        assertThat(bound(ofComponent(
                        counted.formatted(", normalizationStrategy = "
                                + "org.hibernate.validator.constraints.CodePointLength.NormalizationStrategy.NFKC"),
                        CODE_POINT_LENGTH)))
                .isEqualTo("none");
    }

    @Test
    void elementsAndValues() {
        Bounds list = ofParameter("@Size(max = 5) List<@Size(max = 40) String>");
        assertThat(bound(list)).isEqualTo("5 Size");
        assertThat(bound(list.content())).isEqualTo("40 Size");
        Bounds map = ofComponent("Map<@Size(max = 20) String, @Size(max = 5) List<@Size(max = 9) String>>");
        assertThat(bound(map)).isEqualTo("none");
        assertThat(bound(map.content())).isEqualTo("5 Size");
        assertThat(bound(map.content().content())).isEqualTo("9 Size");
        assertThat(bound(ofComponent("List<@Digits(integer = 4, fraction = 0) BigInteger>")
                        .content()))
                .isEqualTo("6 Digits");
    }

    @Test
    void whatStandsBeforeAnArrayIsSaidAboutTheArray() {
        Bounds array = ofComponent("@Size(max = 5) String[]");
        assertThat(bound(array)).isEqualTo("5 Size");
        assertThat(bound(array.content())).isEqualTo("none");
    }

    @Test
    void fieldsAndGettersOfABeanAndOfWhatItInherits() {
        String base = """
                public class Base {
                    @Size(max = 30) private String title;
                    private String text;
                    private List<@Size(max = 8) String> tags;
                    public String getTitle() { return title; }
                    @Size(max = 70) public String getText() { return text; }
                    public void setText(String text) { this.text = text; }
                    public List<String> getTags() { return tags; }
                    public void setTitle(String title) { this.title = title; }
                }
                """;
        String note = """
                public class Note extends Base {
                    @Override @Size(max = 90) public String getTitle() { return ""; }
                    @Override @MaxSize(60) public String getText() { return ""; }
                }
                """;
        assertThat(bound(ofProperty("title", base, note))).isEqualTo("30 Size");
        assertThat(bound(ofProperty("text", base, note))).isEqualTo("60 MaxSize");
        assertThat(bound(ofProperty("tags", base, note).content())).isEqualTo("8 Size");
    }

    @Test
    void constraintsThatOthersAreComposedOf() {
        String composed = """
                @Size(max = 25)
                @jakarta.validation.Constraint(validatedBy = {})
                public @interface Name {
                    String message() default "";
                    Class<?>[] groups() default {};
                    Class<? extends jakarta.validation.Payload>[] payload() default {};
                }
                """;
        String overridden = """
                @Size(max = 25)
                @jakarta.validation.Constraint(validatedBy = {})
                public @interface Named {
                    String message() default "";
                    Class<?>[] groups() default {};
                    Class<? extends jakarta.validation.Payload>[] payload() default {};
                    @jakarta.validation.OverridesAttribute(constraint = Size.class, name = "max") int max() default 30;
                }
                """;
        assertThat(bound(ofComponent("@Name String", composed))).isEqualTo("25 Size");
        assertThat(bound(ofComponent("@Name(groups = Runnable.class) String", composed)))
                .isEqualTo("none");
        assertThat(bound(ofComponent("@Named String", overridden))).isEqualTo("none");
    }

    @Test
    void annotationsThatAreOnlyCalledLikeConstraints() {
        assertThat(bound(ofComponent(
                        "@com.acme.own.Size(max = 3) String",
                        "package com.acme.own; public @interface Size { int max(); }")))
                .isEqualTo("none");
    }

    @Test
    void whatIsSaidOfABodyIsSaidOfItsValueNotOfItsBytes() {
        Endpoint endpoint = endpoint("""
                @Path("notes")
                @MaxSize(500)
                public class Notes {
                    @POST public String add(@MaxSize(100) @Size(max = 3) List<@Size(max = 9) String> notes) { return ""; }
                }
                """);
        Bounds bounds = endpoint.signature().body().orElseThrow().bounds();
        assertThat(endpoint.bodySize().map(ConstraintsTest::text)).contains("100 MaxSize");
        assertThat(bound(bounds)).isEqualTo("3 Size");
        assertThat(bound(bounds.content())).isEqualTo("9 Size");
    }

    @Test
    void originNamesTheConstraint() {
        Declared<Policy.Size> own =
                ofComponent("@Size(max = 3) List<@Size(max = 9) String>").size().orElseThrow();
        assertThat(own.origin().declaredOn()).isEqualTo("field Note.value (@Size)");
        assertThat(own.place().line()).isEqualTo(2);
        Declared<Policy.Size> held =
                ofComponent("List<@Size(max = 9) String>").content().size().orElseThrow();
        assertThat(held.origin().declaredOn()).isEqualTo("field Note.value (@Size)");
        assertThat(held.place().line()).isEqualTo(2);
    }
}
