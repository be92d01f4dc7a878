package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a project with the real Maven, changes it and builds it again without {@code clean}. */
class MavenTest {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>notes</artifactId>
              <version>1</version>
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.5.0</version>
                  </plugin>
                  <plugin>
                    <groupId>org.apache.maven.plugins</groupId>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <parameters>true</parameters>
                      <compilerArgs>
                        <arg>-processorpath</arg>
                        <arg>%s</arg>
                      </compilerArgs>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
              <dependencies>
                %s
              </dependencies>
            </project>
            """;

    private static final String DEPENDENCY = """
            <dependency>
              <groupId>com.acme.lib</groupId>
              <artifactId>lib%d</artifactId>
              <version>1</version>
              <scope>system</scope>
              <systemPath>%s</systemPath>
            </dependency>
            """;

    private static final String IMPORTS = "package com.acme; import dev.portcullis.*; import jakarta.ws.rs.*;\n";

    @TempDir
    private Path project;

    private Path classes;

    @Test
    void everyBuildIsJudgedAsAWhole() throws IOException, InterruptedException {
        classes = project.resolve("target/classes");
        Files.writeString(
                project.resolve("pom.xml"),
                POM.formatted(path(Toolchain.javac().path()), dependencies(Toolchain.libraries())));
        write("Base", "public abstract class Base { @GET @Path(\"base\") @Authenticated public void base() {} }");
        write("Notes", "@Path(\"notes\") public class Notes extends Base {}");
        write("Counts", "@Path(\"counts\") @RequiresRole(\"admin\") public class Counts { @GET public void get() {} }");

        assertThat(errors()).isEmpty();
        assertThat(index()).containsExactly("com.acme.Counts_Guard", "com.acme.Notes_Guard");

        write("Base", """
                public abstract class Base {
                    @GET @Path("base") @RequiresRole("chief") public void base() {}
                    @GET @Path("open") public void open() {}
                }
                """);

        assertThat(errors())
                .as("a hole in a superclass")
                .singleElement()
                .asString()
                .contains("[MissingAccessPolicy] GET /notes/open (Notes.open): ");

        write(
                "Base",
                "public abstract class Base { @GET @Path(\"base\") @RequiresRole(\"chief\") public void base() {} }");
        Files.delete(source("Counts"));

        assertThat(errors()).isEmpty();
        assertThat(project.resolve("target/generated-sources/annotations/com/acme/Notes_Guard.java"))
                .as("the guard of a class whose superclass changed")
                .content()
                .contains("request.anyRole(\"chief\")");
        assertThat(index()).containsExactly("com.acme.Notes_Guard");
        assertThat(classes.resolve("com/acme/Counts_Guard.class")).doesNotExist();
        assertThat(classes.resolve("META-INF/portcullis/policy.json")).content().doesNotContain("Counts");
    }

    private Path source(String name) {
        return project.resolve("src/main/java/com/acme/" + name + ".java");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(source(name).getParent());
        Files.writeString(source(name), IMPORTS + text);
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(
                classes.resolve("META-INF/services/dev.portcullis.runtime.guard.ResourceGuard"),
                StandardCharsets.UTF_8);
    }

    /** The errors of a build, each once; none when it succeeded. */
    private List<String> errors() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                        "-o",
                        "-B",
                        "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                        "compile")
                .directory(project.toFile())
                .redirectErrorStream(true);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process build = command.start();
        build.getOutputStream().close();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> errors = output.lines()
                .filter(line -> line.startsWith("[ERROR] ") && line.contains(".java:["))
                .distinct()
                .toList();
        assertThat(build.waitFor() == 0).as(output).isEqualTo(errors.isEmpty());
        return errors;
    }

    private static String path(List<Path> jars) {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private String dependencies(List<Path> libraries) throws IOException {
        StringBuilder dependencies = new StringBuilder();
        for (int index = 0; index < libraries.size(); index++) {
            dependencies.append(DEPENDENCY.formatted(index, jar(libraries.get(index), index)));
        }
        return dependencies.toString();
    }

    /** Maven takes no directory as a dependency. */
    private Path jar(Path library, int index) throws IOException {
        if (Files.isRegularFile(library)) {
            return library;
        }
        Path jar = Files.createDirectories(project.resolve("lib")).resolve(index + ".jar");
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", library.toString(), ".");
        assertThat(failed).isZero();
        return jar;
    }
}
