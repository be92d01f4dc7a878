package dev.portcullis.processor.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Loads processors as a build tool does, which has none of them on its own class path: afresh for each compilation. Lombok
 * keeps what it knows of a compilation in static fields.
 */
final class IsolatedProcessors extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final URLClassLoader processors;

    IsolatedProcessors(StandardJavaFileManager files, List<Path> path) {
        super(files);
        URL[] jars = path.stream().map(IsolatedProcessors::url).toArray(URL[]::new);
        this.processors = new URLClassLoader(jars, new Jdk());
    }

    @Override
    public ClassLoader getClassLoader(JavaFileManager.Location location) {
        return location == StandardLocation.ANNOTATION_PROCESSOR_PATH ? processors : super.getClassLoader(location);
    }

    @Override
    public void close() throws IOException {
        processors.close();
        super.close();
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules of the JDK: javac itself is loaded by the same loader as the tests. */
    private static final class Jdk extends ClassLoader {

        Jdk() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = ClassLoader.getSystemClassLoader().loadClass(name);
            if (found.getModule().isNamed()) {
                return found;
            }
            throw new ClassNotFoundException(name);
        }
    }
}
