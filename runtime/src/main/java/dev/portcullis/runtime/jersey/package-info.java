/**
 * What only Jersey and Grizzly can tell. Nothing else in the jar refers to their classes, so that it loads without them.
 */
@NullMarked
package dev.portcullis.runtime.jersey;

import org.jspecify.annotations.NullMarked;
