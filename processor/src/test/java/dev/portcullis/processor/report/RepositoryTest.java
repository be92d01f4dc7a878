package dev.portcullis.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.portcullis.processor.PortcullisProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where code scanning finds what the compiler found. */
class RepositoryTest {

    private static final String SOURCE = "com/acme/Reports.java";

    @TempDir
    private Path repository;

    @Test
    void findingsStandBelowTheRootOfTheRepository() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        JsonNode run = compile("service/src/main/java");

        JsonNode place = run.at("/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation").toString())
                .isEqualTo("{\"uri\":\"service/src/main/java/com/acme/Reports.java\"}");
        assertThat(run.at("/automationDetails/id").asText()).isEqualTo("portcullis/service/");
    }

    @Test
    void aLinkedWorkTreeIsARepository() throws IOException {
        Files.writeString(repository.resolve(".git"), "gitdir: /elsewhere");

        assertThat(compile("src/main/java").at("/automationDetails/id").asText())
                .isEqualTo("portcullis/");
    }

    @Test
    void columnsCountCharactersAndNotTheWidthOfTabs() throws IOException {
        Files.createDirectory(repository.resolve(".git"));

        assertThat(compile("src/main/java")
                        .at("/results/0/locations/0/physicalLocation/region")
                        .toString())
                .isEqualTo("{\"startLine\":6,\"startColumn\":15,\"endLine\":6,\"endColumn\":18}");
    }

    /** One finding, under two tabs, on a name of three characters. */
    private JsonNode compile(String root) throws IOException {
        Path source = repository.resolve(root).resolve(SOURCE);
        Path output = repository.resolve("target/classes");
        Files.createDirectories(source.getParent());
        Files.createDirectories(output);
        Files.writeString(source, """
                package com.acme;
                import jakarta.ws.rs.*;
                @Path("reports")
                public class Reports {
                \t@GET
                \t\tpublic void all() {}
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            CompilationTask task = compiler.getTask(
                    null, files, diagnostics, List.of("-d", output.toString()), null, files.getJavaFileObjects(source));
            task.setProcessors(List.of(new PortcullisProcessor()));
            assertThat(task.call()).isFalse();
        }
        JsonNode log = new ObjectMapper()
                .readTree(repository.resolve("target/portcullis/policy.sarif").toFile());
        return log.at("/runs/0");
    }
}
