package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Compiles sources with the whole processor and compares every diagnostic with what the sources announce: a line that is
 * expected to get one ends in {@code // error RuleName: subject} or {@code // warning RuleName: subject}, several
 * separated by {@code " & "}. Anything else that the compiler says is a failure.
 *
 * <p>Each source is one file of package {@code com.acme}, unless it names another one; imports are implied, and so are
 * {@link #GIVEN some types}. Today is the 1st of June 2026.
 */
public final class Diagnostics {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

    private static final String IMPORTS =
            "import dev.portcullis.*; import jakarta.ws.rs.*; import jakarta.ws.rs.core.*;"
                    + " import jakarta.ws.rs.sse.*; import jakarta.annotation.security.*; import jakarta.validation.constraints.*; import java.io.*; import java.math.*; import java.time.*;"
                    + " import java.util.*; import java.util.concurrent.*;";

    /** What nearly every example needs. */
    private static final String GIVEN = """
            record DocumentView(@Expose UUID id, @Expose String title) {}

            final class DocumentOwnership implements OwnerLookup<UUID> {
                public Optional<String> ownerOf(UUID id) {
                    return Optional.empty();
                }
            }

            final class InvoiceOwnership implements OwnerLookup<Long> {
                public Optional<String> ownerOf(Long number) {
                    return Optional.empty();
                }
            }
            """;

    private static final Pattern ANNOUNCED = Pattern.compile("// ((?:error|warning) .*)$");
    private static final Pattern PRINTED = Pattern.compile("\\[(\\w+)] (.*?): .*", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("(?:^|\\n)[^*/\\n]*?\\b(?:class|interface|record|enum|@interface) (\\w+)");

    private final List<String> options;
    private final UnaryOperator<Processor> wrapper;

    private Diagnostics(List<String> options, UnaryOperator<Processor> wrapper) {
        this.options = options;
        this.wrapper = wrapper;
    }

    /** With compiler options, for example {@code -Aportcullis.profile=strict}. */
    public static Diagnostics with(String... options) {
        return new Diagnostics(List.of(options), UnaryOperator.identity());
    }

    /** As Gradle runs a processor. */
    public static Diagnostics inGradle() {
        return new Diagnostics(List.of(), WrappedEnvironment::around);
    }

    /** Without options. */
    public static void expect(String... sources) {
        with().expectIn(sources);
    }

    /** Compiles and compares. */
    public void expectIn(String... sources) {
        List<String> announced = new ArrayList<>();
        for (String source : sources) {
            announced.addAll(announced(source));
        }
        assertThat(diagnostics(compile(Stream.concat(Stream.of(GIVEN), Arrays.stream(sources))
                                .toArray(String[]::new)))
                        .map(Diagnostics::described))
                .as("diagnostics of %s", String.join("\n", sources))
                .containsExactlyInAnyOrderElementsOf(announced);
    }

    /** The full text of every diagnostic, in the order in which they are printed. */
    public List<String> messagesIn(String... sources) {
        return diagnostics(compile(sources))
                .map(diagnostic -> kind(diagnostic) + ": " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** The same without options. */
    public static List<String> messages(String... sources) {
        return with().messagesIn(sources);
    }

    private Compilation compile(String... sources) {
        JavaFileObject[] files = Arrays.stream(sources).map(Diagnostics::file).toArray(JavaFileObject[]::new);
        return Compiler.javac()
                .withOptions(options)
                .withProcessors(wrapper.apply(new PortcullisProcessor(TODAY)))
                .compile(files);
    }

    private static JavaFileObject file(String source) {
        if (source.contains("package com.acme")) {
            String name = source.replaceFirst("(?s).*package ([\\w.]+);.*", "$1");
            return JavaFileObjects.forSourceString(name + ".package-info", source + " " + IMPORTS);
        }
        if (source.startsWith("package ")) {
            return JavaFileObjects.forSourceString(
                    source.replaceFirst("(?s)package ([\\w.]+);.*", "$1.") + nameOf(source), source);
        }
        return JavaFileObjects.forSourceString(
                "com.acme." + nameOf(source), "package com.acme; " + IMPORTS + " " + source);
    }

    private static String nameOf(String source) {
        Matcher type = TYPE.matcher(source);
        assertThat(type.find()).as("a type in %s", source).isTrue();
        return type.group(1);
    }

    private static List<String> announced(String source) {
        String file = source.contains("package com.acme") ? "package-info" : nameOf(source);
        List<String> lines = source.lines().toList();
        List<String> announced = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher announcement = ANNOUNCED.matcher(lines.get(line - 1));
            if (announcement.find()) {
                for (String each : announcement.group(1).split(" & ", -1)) {
                    announced.add(file + ".java:" + line + " " + each);
                }
            }
        }
        return announced;
    }

    private static Stream<Diagnostic<? extends JavaFileObject>> diagnostics(Compilation compilation) {
        return Stream.concat(compilation.errors().stream(), compilation.warnings().stream());
    }

    private static String described(Diagnostic<? extends JavaFileObject> diagnostic) {
        Matcher message = PRINTED.matcher(diagnostic.getMessage(Locale.ROOT));
        String source =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return source.substring(source.lastIndexOf('/') + 1)
                + ":" + diagnostic.getLineNumber() + " " + kind(diagnostic) + " "
                + (message.matches() ? message.group(1) + ": " + message.group(2) : diagnostic.getMessage(Locale.ROOT));
    }

    private static String kind(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
    }
}
