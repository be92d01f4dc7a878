/** Writes the guards, the exposure writers and the index; makes no decisions. */
@NullMarked
package dev.portcullis.processor.generate;

import org.jspecify.annotations.NullMarked;
