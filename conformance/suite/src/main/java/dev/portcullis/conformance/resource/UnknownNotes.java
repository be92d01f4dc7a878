package dev.portcullis.conformance.resource;

/** A subclass that no locator declares, and that has no guard. */
final class UnknownNotes extends LocatedNotes {}
