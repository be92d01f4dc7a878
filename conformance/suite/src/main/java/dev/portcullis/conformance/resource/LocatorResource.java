package dev.portcullis.conformance.resource;

import dev.portcullis.Locates;
import jakarta.ws.rs.Path;

/** Leads to sub-resources in every way that the specification knows. */
@Path("locator")
public class LocatorResource {

    @Path("instance")
    public LocatedNotes instance() {
        return new LocatedNotes();
    }

    @Path("literal")
    public Class<LocatedNotes> literal() {
        return LocatedNotes.class;
    }

    @Path("closed")
    @Locates(LocatedNotes.class)
    public Object closed() {
        return new LocatedNotes();
    }

    @Path("sealed")
    public Located sealed() {
        return new SealedNotes();
    }

    /** The identifier stands in the path of the locator, which nobody guards. */
    @Path("of/{id}")
    public LocatedNote note() {
        return new LocatedNote();
    }

    /** An object of a class that the compiler did not see. */
    @Path("subclass")
    public LocatedNotes subclass() {
        return new LocatedNotes() {};
    }
}
