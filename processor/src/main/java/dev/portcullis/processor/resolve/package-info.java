/** Decides which of the declared policies are in force on an endpoint. */
@NullMarked
package dev.portcullis.processor.resolve;

import org.jspecify.annotations.NullMarked;
