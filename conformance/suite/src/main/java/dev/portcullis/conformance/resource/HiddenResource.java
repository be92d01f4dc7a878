package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;

/** A class that nobody outside can name; what it inherits, a server can call all the same. */
@Path("hidden")
final class HiddenResource extends NotesBase {}
