package dev.portcullis.benchmarks.exposure;

import java.io.ByteArrayOutputStream;

/** Takes what is written, in an array that has room for all of it. */
final class Output extends ByteArrayOutputStream {

    Output() {
        super(1 << 16);
    }

    byte[] array() {
        return buf;
    }
}
