package dev.portcullis.benchmarks;

import java.nio.file.Path;
import java.util.List;

/**
 * What is compiled with what.
 *
 * @param sources the directory of the project
 * @param options of javac, besides the paths
 */
record Job(Path sources, List<String> options) {

    static Job plain(Path sources) {
        return new Job(sources, List.of("-proc:none"));
    }
}
