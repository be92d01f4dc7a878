/** The suite on Jersey. */
@NullMarked
package dev.portcullis.conformance.jersey;

import org.jspecify.annotations.NullMarked;
