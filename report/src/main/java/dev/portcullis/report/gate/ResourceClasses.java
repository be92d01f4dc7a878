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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/**
 * Finds the resource classes of Jakarta REST in class files: concrete classes that have, or inherit, {@code @Path} and a method with an
 * HTTP method. What a compiler without the processor has let pass stands there all the same.
 */
final class ResourceClasses {

    private static final byte[] MARK = "jakarta/ws/rs/".getBytes(StandardCharsets.US_ASCII);

    /** Jersey's own, which the runtime knows and no application registers. */
    private static final String WADL = "org/glassfish/jersey/server/wadl/";

    private static final Set<String> STANDARD = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final Map<String, ClassFile> classes = new HashMap<>();
    private final Map<Path, List<ClassFile>> bySource = new HashMap<>();

    /** Adds the classes of a folder or jar. */
    void add(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            addFolder(source);
        } else if (Files.isRegularFile(source)
                && source.getFileName().toString().endsWith(".jar")) {
            addJar(source);
        }
    }

    /**
     * The binary names of the resource classes that came from a folder or jar and are not known, sorted. What only passes its path on to
     * a known one is none; a class that only locates others is one where nothing at all is known.
     *
     * @param known the binary names of the classes that have policies
     * @param alone whether no policy was made there
     */
    List<String> from(Path source, Set<String> known, boolean alone) {
        Set<String> marks = httpMethods();
        if (alone) {
            marks.add(ClassFile.PATH);
        }
        Set<ClassFile> spokenOf = known.stream()
                .map(name -> classes.get(name.replace('.', '/')))
                .filter(Objects::nonNull)
                .flatMap(type -> lineage(type).stream())
                .collect(Collectors.toSet());
        return bySource.getOrDefault(source, List.of()).stream()
                .filter(type -> type.isConcrete() && !type.name().startsWith(WADL))
                .filter(type -> type.hasServerPath() || !spokenOf.contains(type))
                .filter(type -> lineage(type).stream().anyMatch(ClassFile::hasServerPath))
                .filter(type -> lineage(type).stream().anyMatch(each -> each.hasMethodWith(marks)))
                .map(ClassFile::binaryName)
                .filter(name -> !known.contains(name))
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
                    .filter(each -> !each.getName().startsWith("META-INF/"))
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
        boolean marked = mentionsJakartaRest(bytes);
        ClassReader reader;
        try {
            reader = new ClassReader(bytes);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            if (marked) {
                throw new GateException(source + " holds a class that this release cannot read: " + e.getMessage());
            }
            return;
        }
        ClassFile type = marked ? ClassFile.read(reader) : ClassFile.between(reader);
        if (classes.putIfAbsent(type.name(), type) == null) {
            bySource.computeIfAbsent(source, unknown -> new ArrayList<>()).add(type);
        }
    }

    /** Most classes of a library do not, and at most stand between others. */
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
