package dev.portcullis.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles one project.
 *
 * @param sources the directory of the sources
 * @param output the directory of everything that is written
 * @param jars class path and processor path
 * @param options besides the paths
 */
record Compilation(Path sources, Path output, String jars, List<String> options) {

    /** Compiles with processors that are loaded afresh; fails when javac does. */
    void run() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            Files.createDirectories(output);
            List<String> all = new ArrayList<>(List.of(
                    "-d",
                    output.toString(),
                    "-s",
                    output.toString(),
                    "-nowarn",
                    "-parameters",
                    "-Xlint:none",
                    "-classpath",
                    jars,
                    "-processorpath",
                    jars));
            all.addAll(options);
            boolean succeeded = javac.getTask(
                            messages, files, null, all, null, files.getJavaFileObjectsFromPaths(files(sources)))
                    .call();
            if (!succeeded) {
                throw new IllegalStateException(options + " failed:\n" + messages);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
