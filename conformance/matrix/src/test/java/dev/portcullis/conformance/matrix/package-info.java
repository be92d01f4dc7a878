/** The answers of all servers side by side. */
@NullMarked
package dev.portcullis.conformance.matrix;

import org.jspecify.annotations.NullMarked;
