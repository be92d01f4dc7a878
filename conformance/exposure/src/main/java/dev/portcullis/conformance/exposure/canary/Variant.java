package dev.portcullis.conformance.exposure.canary;

import java.util.List;

/**
 * A class that an object of a view may have at run time.
 *
 * @param more the properties that it adds
 */
record Variant(String name, List<Property> more) {}
