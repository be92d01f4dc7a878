/** Reads the language model, and is the only one that does: which endpoints exist, and what is declared for them. */
@NullMarked
package dev.portcullis.processor.discover;

import org.jspecify.annotations.NullMarked;
