/** What only the HTTP server of the JDK can tell. Nothing else in the jar refers to its classes, so that it loads without them. */
@NullMarked
package dev.portcullis.runtime.jdk;

import org.jspecify.annotations.NullMarked;
