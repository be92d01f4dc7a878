package dev.portcullis.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.portcullis.processor.PortcullisProcessor;
import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.guard.ResourceGuard;
import dev.portcullis.runtime.guard.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Sources of package {@code com.acme} that passed the processor and every warning of javac, and their classes. */
final class Compiled {

    private static final String IMPORTS = "import dev.portcullis.*; import jakarta.annotation.security.*;"
            + " import jakarta.validation.constraints.*; import jakarta.ws.rs.*;"
            + " import jakarta.ws.rs.core.*; import java.math.*; import java.time.*; import java.util.*;"
            + " import java.util.concurrent.*;";

    private final Compilation compilation;
    private final ClassLoader classes;

    private Compiled(Compilation compilation) {
        this.compilation = compilation;
        this.classes = new Classes(compilation.generatedFiles());
    }

    static Compiled of(Shape shape) {
        return of(shape.sources().toArray(String[]::new));
    }

    static Compiled of(String... sources) {
        Compilation compilation = compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        return new Compiled(compilation);
    }

    /** What javac says, with every warning an error. */
    static Compilation compile(String... sources) {
        return Compiler.javac()
                .withProcessors(new PortcullisProcessor())
                .withOptions(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "-parameters",
                        // These two speak of the shapes that are tested, not of generated code.
                        "-Aportcullis.severity.PredictableIdentifier=off",
                        "-Aportcullis.severity.SensitiveName=off")
                .compile(Stream.of(sources).map(Compiled::file).toArray(JavaFileObject[]::new));
    }

    private static JavaFileObject file(String source) {
        String name = source.replaceFirst("(?s).*?\\b(?:class|interface|record|enum|@interface) (\\w+).*", "$1");
        return JavaFileObjects.forSourceString("com.acme." + name, "package com.acme; " + IMPORTS + "\n" + source);
    }

    /** Every generated source by its qualified name, sorted. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        compilation
                .generatedSourceFiles()
                .forEach(file -> sources.put(
                        file.getName()
                                .replaceFirst("^/?SOURCE_OUTPUT/", "")
                                .replace(".java", "")
                                .replace('/', '.'),
                        text(file)));
        return sources;
    }

    /** The generated file in the class output. */
    String resource(String path) {
        return compilation
                .generatedFile(StandardLocation.CLASS_OUTPUT, path)
                .map(Compiled::text)
                .orElseThrow(() -> new AssertionError("nothing was written to " + path));
    }

    /** The guards of a resource; each rule of the application is one instance. */
    List<EndpointGuard> guards(String resource) {
        ResourceGuard guard = (ResourceGuard) create("com.acme." + resource.replace('.', '_') + "_Guard");
        assertThat(guard.resource()).isSameAs(type("com.acme." + resource.replace('.', '$')));
        return guard.endpoints(new Rules() {
            @Override
            public <T> Supplier<T> of(Class<T> type) {
                T rule = type.cast(create(type.getName()));
                return () -> rule;
            }
        });
    }

    /** The guard of the only method of that name. */
    EndpointGuard guard(String resource, String method) {
        List<EndpointGuard> found = guards(resource).stream()
                .filter(guard -> guard.method().equals(method))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    Class<?> type(String binaryName) {
        try {
            return classes.loadClass(binaryName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** An instance of a class of {@code com.acme}, by its constructor with so many parameters. */
    Object acme(String name, @Nullable Object... arguments) {
        return create("com.acme." + name, arguments);
    }

    /** A constant of an enum of {@code com.acme}. */
    Object constant(String type, String name) {
        return Stream.of(type("com.acme." + type).getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Object create(String binaryName, @Nullable Object... arguments) {
        try {
            Constructor<?> constructor = Stream.of(type(binaryName).getDeclaredConstructors())
                    .filter(each -> each.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            open(constructor);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void open(Executable executable) {
        executable.setAccessible(true);
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads what was compiled, above the classes of the test. */
    private static final class Classes extends ClassLoader {

        private final Map<String, JavaFileObject> files = new TreeMap<>();

        Classes(List<JavaFileObject> files) {
            super(Compiled.class.getClassLoader());
            new ArrayList<>(files)
                    .stream()
                            .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                            .forEach(file -> this.files.put(
                                    file.getName()
                                            .replaceFirst("^/?CLASS_OUTPUT/", "")
                                            .replace(".class", "")
                                            .replace('/', '.'),
                                    file));
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            JavaFileObject file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            try (var stream = file.openInputStream()) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
