/** The resources of the suite: one class for each shape in which Jakarta REST lets an endpoint be written. */
@NullMarked
package dev.portcullis.conformance.resource;

import org.jspecify.annotations.NullMarked;
