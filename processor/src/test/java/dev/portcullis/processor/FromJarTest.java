package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endpoints and policies that come from class files: nothing there has a line that the compiler could show. */
class FromJarTest {

    @TempDir
    private Path jar;

    @BeforeEach
    void compileTheLibrary() throws IOException {
        Compilation library = Compiler.javac()
                .compile(
                        JavaFileObjects.forSourceString("com.lib.Lending", """
                                package com.lib;
                                import dev.portcullis.*;
                                import jakarta.ws.rs.*;
                                public interface Lending {
                                    @GET @Path("{id}") @RequiresRole("reader")
                                    View read(@PathParam("id") @NotOwned(reason = "Public library") String id);
                                    @GET @Path("open") default View open() { return null; }
                                }
                                """),
                        JavaFileObjects.forSourceString("com.lib.Entry", """
                                package com.lib;
                                import jakarta.validation.constraints.*;
                                import java.util.List;
                                public record Entry(@Size(max = 80) String title, List<@Size(max = 9) String> tags) {}
                                """),
                        JavaFileObjects.forSourceString("com.lib.View", """
                                package com.lib;
                                import dev.portcullis.*;
                                public record View(@Expose String title, @MaxSize(5) String secretNote) {}
                                """));
        assertThat(library.errors()).isEmpty();
        for (JavaFileObject file : library.generatedFiles()) {
            Path target = jar.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
            Files.createDirectories(target.getParent());
            try (InputStream content = file.openInputStream()) {
                Files.copy(content, target);
            }
        }
    }

    @Test
    void policiesOfTheInterfaceAreInForceAndFindingsPointAtTheResource() {
        Compilation compilation = compile("""
                package com.acme;
                import jakarta.ws.rs.*;
                import com.lib.*;

                @Path("shelf")
                public class Shelf implements Lending {
                    @Override
                    public View read(String id) {
                        return null;
                    }
                }
                """);
        assertThat(compilation.errors()).singleElement().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT)).startsWith("[MissingAccessPolicy] GET /shelf/open (Shelf.open)");
            assertThat(error.getLineNumber()).isEqualTo(6);
        });
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void guardsAndExposuresAreGeneratedForThem() {
        Compilation compilation = compile("""
                package com.acme;
                import dev.portcullis.*;
                import jakarta.ws.rs.*;
                import com.lib.*;
                @Path("shelf")
                @Authenticated
                public class Shelf implements Lending {
                    @Override
                    public View read(String id) {
                        return null;
                    }
                }
                """);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .extracting(JavaFileObject::getName)
                .containsExactlyInAnyOrder(
                        "/SOURCE_OUTPUT/com/acme/Shelf_Guard.java", "/SOURCE_OUTPUT/com/lib/View_Exposure.java");
    }

    @Test
    void constraintsOfTheLibraryAreBounds() {
        Compilation compilation = compile("""
                package com.acme;
                import dev.portcullis.*;
                import jakarta.ws.rs.*;
                import com.lib.*;
                @Path("shelf")
                @Authenticated
                public class Shelf {
                    @POST
                    public void add(Entry entry) {}
                }
                """);
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.generatedSourceFiles())
                .singleElement()
                .extracting(FromJarTest::text)
                .asString()
                .contains(".text(\"/title\", 80)");
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Compilation compile(String source) {
        List<File> classPath = Stream.concat(
                        Stream.of(jar.toFile()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(File::new))
                .toList();
        return Compiler.javac()
                .withProcessors(new PortcullisProcessor())
                .withClasspath(classPath)
                .compile(JavaFileObjects.forSourceString("com.acme.Shelf", source));
    }
}
