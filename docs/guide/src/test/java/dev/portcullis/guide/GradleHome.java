package dev.portcullis.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gradle.internal.compiler.java.IncrementalCompileTask;

/**
 * Puts together Gradle 8.5: no registry has its distribution, but Maven Central has a jar with all that a plugin can come
 * across, which is nearly all of it. A distribution has a jar for each module, which says what else the module needs; here
 * such a jar says what it says there and holds nothing, and one of them needs the jar that holds everything.
 */
final class GradleHome {

    private static final Path COPIED = Path.of("target", "gradle");
    private static final String VERSION = "8.5";
    private static final String EVERYTHING = "gradle-api-" + VERSION + ".jar";
    private static final Pattern NEEDS = Pattern.compile("(gradle-.+)-classpath\\.properties");

    private static final String JAVAC = "gradle-java-compiler-plugin";

    /** Modules that say nothing about what they need. */
    private static final List<String> SILENT =
            List.of(JAVAC, "gradle-installation-beacon", "gradle-instrumentation-agent");

    private GradleHome() {}

    static void fill(Path home) throws IOException {
        Path lib = home.resolve("lib");
        // By this folder Gradle knows a home.
        Files.createDirectories(lib.resolve("plugins"));
        try (Stream<Path> jars = Files.list(COPIED)) {
            for (Path jar : jars.toList()) {
                Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar.toAbsolutePath());
            }
        }
        try (ZipFile everything = new ZipFile(COPIED.resolve(EVERYTHING).toFile())) {
            for (ZipEntry entry : everything.stream().toList()) {
                Matcher module = NEEDS.matcher(entry.getName());
                if (module.matches()) {
                    write(lib, module.group(1), needs(everything.getInputStream(entry), module.group(1)));
                }
            }
        }
        for (String module : SILENT) {
            write(lib, module, "");
        }
    }

    private static String needs(InputStream file, String module) throws IOException {
        Properties needs = new Properties();
        try (file) {
            needs.load(file);
        }
        Stream<String> libraries = Stream.of(needs.getProperty("runtime", "").split(","))
                .filter(library -> !library.isEmpty() && Files.exists(COPIED.resolve(library)));
        Stream<String> all = module.equals("gradle-core") ? Stream.of(EVERYTHING) : Stream.empty();
        return "projects=%s\nruntime=%s\n"
                .formatted(
                        needs.getProperty("projects", ""),
                        Stream.concat(all, libraries).collect(Collectors.joining(",")));
    }

    private static void write(Path lib, String module, String needs) throws IOException {
        try (OutputStream file = Files.newOutputStream(lib.resolve(module + "-" + VERSION + ".jar"));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry(module + "-classpath.properties"));
            jar.write(needs.getBytes(StandardCharsets.UTF_8));
            if (module.equals(JAVAC)) {
                writeClasses(IncrementalCompileTask.class.getPackageName().replace('.', '/'), jar);
            }
        }
    }

    private static void writeClasses(String place, ZipOutputStream jar) throws IOException {
        try (Stream<Path> classes = Files.list(Path.of("target", "test-classes", place))) {
            for (Path each : classes.toList()) {
                jar.putNextEntry(new ZipEntry(place + "/" + each.getFileName()));
                Files.copy(each, jar);
            }
        }
    }
}
