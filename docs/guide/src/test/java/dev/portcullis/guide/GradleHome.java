package dev.portcullis.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gradle.internal.compiler.java.IncrementalCompileTask;

/**
 * Puts together Gradle 8.5: its distribution is no Maven artifact, but a jar with all that a plugin can come across is one,
 * and that is nearly all of it. A distribution has a jar for each module, which says what else the module needs; here such a
 * jar says what it says there and holds nothing, and one of them needs the jar that holds everything.
 */
final class GradleHome {

    private static final Path COPIED = Path.of("target", "gradle");
    private static final String VERSION = "8.5";
    private static final String EVERYTHING = "gradle-api-" + VERSION + ".jar";
    private static final Pattern NEEDS = Pattern.compile("(gradle-.+)-classpath\\.properties");

    private static final String JAVAC = "gradle-java-compiler-plugin";
    private static final String LAUNCHER = "gradle-launcher";

    /** Modules that say nothing about what they need. */
    private static final List<String> SILENT =
            List.of(JAVAC, "gradle-installation-beacon", "gradle-instrumentation-agent");

    private GradleHome() {}

    /** The jar that starts it, in a folder that has become its home. */
    static Path fill(Path home) throws IOException {
        Path lib = home.resolve("lib");
        // By this folder Gradle knows a home.
        Files.createDirectories(lib.resolve("plugins"));
        Set<String> jars = new TreeSet<>();
        try (Stream<Path> copied = Files.list(COPIED)) {
            for (Path jar : copied.toList()) {
                Files.createSymbolicLink(lib.resolve(jar.getFileName()), jar.toAbsolutePath());
                jars.add(jar.getFileName().toString());
            }
        }
        Map<String, String> modules = modules();
        modules.keySet().forEach(module -> jars.add(jar(module)));
        for (Map.Entry<String, String> module : modules.entrySet()) {
            write(lib, module.getKey(), module.getValue(), module.getKey().equals(LAUNCHER) ? jars : Set.of());
        }
        return lib.resolve(jar(LAUNCHER));
    }

    private static String jar(String module) {
        return module + "-" + VERSION + ".jar";
    }

    /** What they need, by name. */
    private static Map<String, String> modules() throws IOException {
        Map<String, String> modules = new TreeMap<>();
        SILENT.forEach(module -> modules.put(module, ""));
        try (ZipFile everything = new ZipFile(COPIED.resolve(EVERYTHING).toFile())) {
            for (ZipEntry entry : everything.stream().toList()) {
                Matcher module = NEEDS.matcher(entry.getName());
                if (module.matches()) {
                    modules.put(module.group(1), needs(everything.getInputStream(entry), module.group(1)));
                }
            }
        }
        return modules;
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

    private static void write(Path lib, String module, String needs, Set<String> classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try (OutputStream file = Files.newOutputStream(lib.resolve(jar(module)));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
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
