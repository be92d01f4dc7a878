package dev.portcullis.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project that uses Portcullis, built by the real Maven without a network. */
final class ConsumerBuild {

    private static final String IMPORTS =
            "package com.acme;\nimport dev.portcullis.*;\nimport jakarta.ws.rs.*;\nimport java.util.*;\n";

    private final Path folder;
    private final Path repository;

    /** What a build said. */
    record Result(boolean succeeded, String output) {

        Result passes() {
            assertThat(succeeded).as(output).isTrue();
            return this;
        }

        Result fails() {
            assertThat(succeeded).as(output).isFalse();
            return this;
        }

        /** The lines of one level about the rules of the gate. */
        List<String> said(String level) {
            return output.lines()
                    .filter(line -> line.startsWith("[" + level + "] [") && line.contains("docs/rules/"))
                    .map(line -> line.substring(level.length() + 3))
                    .toList();
        }
    }

    ConsumerBuild(Path folder, Path repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** The same files, where builds start in one module. */
    ConsumerBuild inside(String module) {
        return new ConsumerBuild(folder.resolve(module), repository);
    }

    /** A module; {@code .} for the project itself. */
    void pom(String module, String pom) throws IOException {
        Path file = folder.resolve(module).resolve("pom.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, pom);
    }

    void source(String module, String name, String text) throws IOException {
        Path file = folder.resolve(module).resolve("src/main/java/com/acme").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, IMPORTS + text);
    }

    Path lock() {
        return folder.resolve("policy.lock");
    }

    Result run(String... arguments) throws IOException, InterruptedException {
        return runOn(System.getProperty("java.home"), "", arguments);
    }

    Result runInCi(String... arguments) throws IOException, InterruptedException {
        return runOn(System.getProperty("java.home"), "true", arguments);
    }

    Result runOn(String javaHome, String ci, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-o",
                "-B",
                "-Dstyle.color=never",
                "-Dmaven.test.skip",
                "-Dmaven.repo.local=" + repository));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment().put("CI", ci);
        // Such builds end before it pays to compile their code twice.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process build = builder.start();
        build.getOutputStream().close();
        String output = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(build.waitFor() == 0, output);
    }
}
