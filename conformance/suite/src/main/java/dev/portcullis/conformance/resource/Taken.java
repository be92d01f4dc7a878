package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;

/**
 * What a method has got of a body.
 *
 * @param length in the unit of the body: bytes, characters or elements
 */
public record Taken(@Expose long length) {

    static Taken of(long length) {
        Probe.run();
        return new Taken(length);
    }
}
