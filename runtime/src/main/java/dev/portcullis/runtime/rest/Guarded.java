package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.guard.EndpointGuard;
import dev.portcullis.runtime.size.JsonScan;

/**
 * A guard and what was made of it at start.
 *
 * @param guard the generated guard
 * @param label the endpoint, for events
 * @param json the check of JSON bodies
 */
record Guarded(EndpointGuard guard, String label, JsonScan json) {}
