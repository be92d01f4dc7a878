package dev.portcullis.processor.discover;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;

/** Where on the disk the sources of places stand. */
public final class Sources {

    private final Map<String, URI> files = new HashMap<>();

    Sources() {}

    /** Remembers a source, and says what it is called below its source root: {@code com/acme/DocumentResource.java}. */
    String enter(FileObject source, PackageElement of) {
        String path = source.getName().replace('\\', '/');
        String folder = of.getQualifiedName().toString().replace('.', '/');
        String name = path.substring(path.lastIndexOf('/') + 1);
        String file = folder.isEmpty() ? name : folder + "/" + name;
        files.putIfAbsent(file, source.toUri());
        return file;
    }

    /** The path of a source; empty for what comes from a class file or is not on the disk. */
    public Optional<Path> path(String file) {
        return Optional.ofNullable(files.get(file))
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(Path::of);
    }
}
