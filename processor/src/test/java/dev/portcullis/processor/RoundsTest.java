package dev.portcullis.processor;

import static com.google.testing.compile.JavaFileObjects.forSourceString;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final JavaFileObject RESOURCE = forSourceString("com.acme.Things", """
            package com.acme;
            import jakarta.ws.rs.*;
            @Path("things")
            @dev.portcullis.RateLimited(permits = 9, per = "PT1M")
            public class Things {
                @GET public GeneratedView get() { return null; }
            }
            """);

    @Test
    void waitForTypesOfOtherProcessors() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PortcullisProcessor(), new ViewGenerator())
                .compile(RESOURCE);
        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(Locale.ROOT))
                        .startsWith("[MissingAccessPolicy] GET /things (Things.get)"));
    }

    @Test
    void endWithAnErrorWhenATypeNeverComes() {
        Compilation compilation =
                Compiler.javac().withProcessors(new PortcullisProcessor()).compile(RESOURCE);
        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .satisfiesExactlyInAnyOrder(
                        message -> assertThat(message).startsWith("cannot find symbol"),
                        message -> assertThat(message)
                                .startsWith(
                                        "[UnresolvableEndpoint] class Things: type GeneratedView cannot be resolved"));
    }

    @Test
    void optionsThatDoNotExistFailTheBuild() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PortcullisProcessor())
                .withOptions("-Aportcullis.profil=strict")
                .compile(forSourceString("com.acme.Plain", "package com.acme; class Plain {}"));
        assertThat(compilation.errors())
                .extracting(error -> error.getMessage(Locale.ROOT))
                .containsExactly("[Portcullis] unknown option -Aportcullis.profil; did you mean -Aportcullis.profile?");
    }

    private static final class ViewGenerator extends AbstractProcessor {

        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile("com.acme.GeneratedView")
                        .openWriter()) {
                    out.write("package com.acme; public record GeneratedView(@dev.portcullis.Expose String name) {}");
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
