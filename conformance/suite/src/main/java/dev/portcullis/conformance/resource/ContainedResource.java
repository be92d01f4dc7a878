package dev.portcullis.conformance.resource;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;

/** Leads to sub-resources that a CDI container holds, and hands out proxies and subclasses of. */
@Path("contained")
public class ContainedResource {

    @Path("scoped")
    public ScopedNotes scoped() {
        return CDI.current().select(ScopedNotes.class).get();
    }

    @Path("intercepted")
    public InterceptedNotes intercepted() {
        return CDI.current().select(InterceptedNotes.class).get();
    }
}
