package dev.portcullis.conformance.exposure;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.portcullis.processor.PortcullisProcessor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Sources that javac has compiled, with the processor or without. */
public final class Compiled {

    private static final String[] OPTIONS = {
        "-parameters",
        "-Aportcullis.report.formats=json",
        "-Aportcullis.severity.MissingRateLimit=off",
        "-Aportcullis.severity.SensitiveName=off"
    };

    private final Compilation compilation;

    private Compiled(Compilation compilation) {
        this.compilation = compilation;
    }

    /** With the processor. */
    public static Compiled guarded(Collection<Source> sources) {
        return new Compiled(Compiler.javac()
                .withProcessors(new PortcullisProcessor())
                .withOptions((Object[]) OPTIONS)
                .compile(sources.stream().map(Source::file).toList()));
    }

    /** By javac alone. */
    public static Compiled plain(Collection<Source> sources) {
        return new Compiled(Compiler.javac()
                .withOptions("-parameters", "-proc:none")
                .compile(sources.stream().map(Source::file).toList()));
    }

    /** What javac refuses. */
    public List<Diagnostic<? extends JavaFileObject>> errors() {
        return compilation.errors();
    }

    /** Loads the classes and finds the files that were written beside them. */
    public ClassLoader loader() {
        if (!errors().isEmpty()) {
            throw new IllegalStateException("It does not compile: " + errors());
        }
        Map<String, byte[]> files = new HashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            if (path.startsWith("/CLASS_OUTPUT/")) {
                files.put(path.substring("/CLASS_OUTPUT/".length()), bytes(file));
            }
        }
        return new Loader(files);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> files;

        Loader(Map<String, byte[]> files) {
            super(Compiled.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        protected @Nullable URL findResource(String name) {
            byte[] bytes = files.get(name);
            return bytes == null ? null : url(name, bytes);
        }

        @Override
        protected Enumeration<URL> findResources(String name) {
            URL found = findResource(name);
            return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
        }

        private static URL url(String name, byte[] bytes) {
            try {
                return new URL(null, URI.create("compiled:/" + name).toString(), new InMemory(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Opens bytes. */
    private static final class InMemory extends URLStreamHandler {

        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(bytes);
                }
            };
        }
    }
}
