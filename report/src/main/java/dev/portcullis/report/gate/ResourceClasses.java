package dev.portcullis.report.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Finds the resource classes of Jakarta REST in class files: concrete classes with {@code @Path} that have, or inherit, a method with
 * an HTTP method. What a compiler without the processor has let pass stands there all the same.
 */
final class ResourceClasses {

    private static final byte[] MARK = "jakarta/ws/rs/".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> STANDARD = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final Map<String, ClassFile> classes = new HashMap<>();
    private final Map<String, Path> origins = new HashMap<>();

    /** Adds the classes of a folder or jar. */
    void add(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            addFolder(source);
        } else if (Files.isRegularFile(source)
                && source.getFileName().toString().endsWith(".jar")) {
            addJar(source);
        }
    }

    /** The binary names of all resource classes that came from a folder or jar, sorted. */
    List<String> from(Path source) {
        Set<String> httpMethods = httpMethods();
        return classes.values().stream()
                .filter(type -> source.equals(origins.get(type.name())))
                .filter(type -> type.isConcrete() && type.hasPath())
                .filter(type -> lineage(type).stream().anyMatch(each -> each.hasMethodWith(httpMethods)))
                .map(type -> type.name().replace('/', '.'))
                .sorted()
                .toList();
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                add(Files.readAllBytes(file), folder);
            }
        }
    }

    private void addJar(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : file.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                try (InputStream content = file.getInputStream(entry)) {
                    add(content.readAllBytes(), jar);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(byte[] bytes, Path source) {
        if (mentionsJakartaRest(bytes)) {
            ClassFile type = new ClassFile();
            new ClassReader(bytes)
                    .accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            classes.putIfAbsent(type.name(), type);
            origins.putIfAbsent(type.name(), source);
        }
    }

    /** Most classes of a library do not, and need not be taken apart. */
    private static boolean mentionsJakartaRest(byte[] bytes) {
        for (int start = 0; start <= bytes.length - MARK.length; start++) {
            int matched = 0;
            while (matched < MARK.length && bytes[start + matched] == MARK[matched]) {
                matched++;
            }
            if (matched == MARK.length) {
                return true;
            }
        }
        return false;
    }

    private Set<String> httpMethods() {
        Set<String> annotations = new HashSet<>();
        STANDARD.forEach(name -> annotations.add("Ljakarta/ws/rs/" + name + ";"));
        classes.values().stream()
                .filter(ClassFile::isHttpMethod)
                .forEach(type -> annotations.add("L" + type.name() + ";"));
        return annotations;
    }

    private List<ClassFile> lineage(ClassFile type) {
        List<ClassFile> found = new ArrayList<>();
        Deque<ClassFile> waiting = new ArrayDeque<>(List.of(type));
        while (!waiting.isEmpty()) {
            ClassFile next = waiting.pop();
            if (!found.contains(next)) {
                found.add(next);
                next.parents().stream()
                        .filter(classes::containsKey)
                        .map(classes::get)
                        .forEach(waiting::add);
            }
        }
        return found;
    }

    static boolean isConcrete(int access) {
        return (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC)) == 0;
    }
}
