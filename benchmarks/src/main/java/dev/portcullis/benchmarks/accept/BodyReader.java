package dev.portcullis.benchmarks.accept;

import java.io.IOException;

/** Does something with a whole body. */
@FunctionalInterface
interface BodyReader {

    Object read(byte[] body) throws IOException;
}
