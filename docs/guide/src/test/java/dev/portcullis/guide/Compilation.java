package dev.portcullis.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler with the processor says of a folder of sources.
 *
 * @param errors the messages of the errors
 * @param warnings the messages of the warnings, also those of javac
 */
record Compilation(List<String> errors, List<String> warnings, PolicyReport report) {

    static Compilation of(Path sources, Path target) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        Path report = target.resolve("portcullis");
        List<String> options = List.of(
                "--release",
                "17",
                "-parameters",
                "-Xlint:all,-processing,-options",
                "-d",
                Files.createDirectories(target.resolve("classes")).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-Aportcullis.report.dir=" + report);
        try (StandardJavaFileManager files = javac.getStandardFileManager(told, Locale.ROOT, UTF_8);
                Stream<Path> found = Files.walk(sources)) {
            List<File> java = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Path::toFile)
                    .toList();
            javac.getTask(Writer.nullWriter(), files, told, options, null, files.getJavaFileObjectsFromFiles(java))
                    .call();
        }
        return new Compilation(
                messages(told, Diagnostic.Kind.ERROR),
                messages(told, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING),
                PolicyJson.read(Files.readString(report.resolve("policy.json"))));
    }

    private static List<String> messages(DiagnosticCollector<?> told, Diagnostic.Kind... kinds) {
        return told.getDiagnostics().stream()
                .filter(each -> List.of(kinds).contains(each.getKind()))
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }
}
