package dev.portcullis.benchmarks.exposure;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a list of parcels, as one who has the role {@link Roles#CLERK}. */
interface JsonWriter {

    void write(OutputStream out) throws IOException;
}
