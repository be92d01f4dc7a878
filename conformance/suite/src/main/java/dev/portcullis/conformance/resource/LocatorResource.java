package dev.portcullis.conformance.resource;

import dev.portcullis.Locates;
import jakarta.ws.rs.Path;
import java.lang.reflect.Proxy;

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

    /** An object that a container put before the real one. */
    @Path("proxy")
    public LocatedNotes proxy() {
        return new LocatedNotes_ClientProxy();
    }

    /** A proxy of an interface for which no guard was written. */
    @Path("unknown-proxy")
    @Locates(InterfaceResource.class)
    public NotesApi unknownProxy() {
        InterfaceResource real = new InterfaceResource();
        return (NotesApi) Proxy.newProxyInstance(
                NotesApi.class.getClassLoader(),
                new Class<?>[] {NotesApi.class},
                (proxy, method, arguments) -> method.invoke(real, arguments));
    }

    /** An object of a class that the compiler did not see. */
    @Path("subclass")
    public LocatedNotes subclass() {
        return new UnknownNotes();
    }
}
