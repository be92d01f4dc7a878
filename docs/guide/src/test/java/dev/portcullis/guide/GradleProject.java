package dev.portcullis.guide;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.palantir.javapoet.JavaFile;
import dev.portcullis.RequiresRole;
import dev.portcullis.report.PolicyReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A project that is built with Gradle, with the jars of this build as they would come from a registry. */
final class GradleProject {

    private static final String IMPORTS =
            "package com.acme;\nimport dev.portcullis.*;\nimport jakarta.ws.rs.*;\nimport java.util.*;\n";

    private final Path folder;
    private final Gradle gradle;

    /** Makes a project of a folder, without sources. */
    GradleProject(Path folder, Gradle gradle, String script) throws IOException {
        this.folder = folder;
        this.gradle = gradle;
        Jars.into(folder.resolve("libs"));
        Files.writeString(folder.resolve("settings.gradle"), "rootProject.name = 'notes'\n");
        Files.writeString(folder.resolve("gradle.properties"), "portcullisVersion=" + Jars.VERSION + "\n");
        script("""
                apply plugin: 'java'
                compileJava.sourceCompatibility = '17'
                compileJava.targetCompatibility = '17'
                repositories { flatDir { dirs "$rootDir/libs" } }
                """ + script);
    }

    private GradleProject(GradleProject parent, String name) {
        this.folder = parent.folder.resolve(name);
        this.gradle = parent.gradle;
    }

    /** A project in the same build whose classes this one is compiled against. */
    GradleProject dependency(String name, String script) throws IOException {
        Files.writeString(folder.resolve("settings.gradle"), "include '" + name + "'\n", StandardOpenOption.APPEND);
        script("dependencies { implementation project(':" + name + "') }\n");
        GradleProject dependency = new GradleProject(this, name);
        Files.createDirectories(dependency.folder);
        dependency.script("apply plugin: 'java'\n" + script);
        return dependency;
    }

    /** Adds to its script. */
    void script(String lines) throws IOException {
        Files.writeString(folder.resolve("build.gradle"), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The dependencies that our jars have: a folder of jars says nothing about them. */
    static String libraries() throws IOException {
        String libraries = Jars.of(
                        RequiresRole.class,
                        PolicyReport.class,
                        jakarta.ws.rs.Path.class,
                        Caffeine.class,
                        JsonFactory.class,
                        JsonInclude.class,
                        ObjectMapper.class,
                        JavaFile.class)
                .map(path -> "'" + path + "'")
                .collect(joining(", "));
        return """
                dependencies {
                    implementation files(%s)
                    annotationProcessor files(%s)
                }
                """.formatted(libraries, libraries);
    }

    void source(String name, String text) throws IOException {
        Path file = file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.startsWith("package ") ? text : IMPORTS + text);
    }

    void remove(String name) throws IOException {
        Files.delete(file(name));
    }

    private Path file(String name) {
        return folder.resolve("src/main/java/com/acme").resolve(name + ".java");
    }

    Shell.Result run(String arguments) throws IOException, InterruptedException {
        return gradle.run(folder, arguments);
    }

    /** A file or folder below the one that Gradle builds into. */
    Path built(String path) {
        return folder.resolve("build").resolve(path);
    }

    /** Adds a jar to those that dependencies are looked for in. */
    void provide(Path jar) throws IOException {
        Files.copy(jar, folder.resolve("libs").resolve(jar.getFileName()));
    }
}
