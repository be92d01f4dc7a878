/** What only a CDI container can tell. Nothing else in the jar refers to its classes, so that it loads without them. */
@NullMarked
package dev.portcullis.runtime.cdi;

import org.jspecify.annotations.NullMarked;
