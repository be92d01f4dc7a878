/** Reading archives that a caller uploaded: refused before anything is inflated, and counted while it is. */
@NullMarked
package dev.portcullis.runtime.archive;

import org.jspecify.annotations.NullMarked;
