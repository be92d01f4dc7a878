package dev.portcullis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A synthetic project on disk. */
final class Project {

    private Project() {}

    /** Writes so many resources, ten endpoints each, with their types. */
    static Path write(Path folder, Flavour flavour, int resources) throws IOException {
        for (int number = 0; number < resources; number++) {
            for (Map.Entry<String, String> source : flavour.sources(number).entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
        }
        return folder;
    }
}
