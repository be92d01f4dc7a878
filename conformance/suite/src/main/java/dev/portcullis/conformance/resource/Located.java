package dev.portcullis.conformance.resource;

/** Of a sealed type the compiler knows all classes. */
public sealed interface Located permits SealedNotes {}
