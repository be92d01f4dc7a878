/** The suite on Jersey in other containers than Grizzly. */
@NullMarked
package dev.portcullis.conformance.containers;

import org.jspecify.annotations.NullMarked;
