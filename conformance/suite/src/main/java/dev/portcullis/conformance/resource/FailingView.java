package dev.portcullis.conformance.resource;

import dev.portcullis.Expose;

/** Fails half way through being written. */
public class FailingView {

    @Expose
    public String getFirst() {
        return "first";
    }

    @Expose
    public String getSecond() {
        throw new IllegalStateException(FailingResource.SECRET);
    }
}
