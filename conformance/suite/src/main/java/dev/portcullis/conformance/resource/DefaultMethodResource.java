package dev.portcullis.conformance.resource;

import jakarta.ws.rs.Path;

/** Has nothing but a path: its method is a default method. */
@Path("default-method")
public class DefaultMethodResource implements DefaultMethodApi {}
