/** A service that is attacked. */
@NullMarked
package dev.portcullis.attacks;

import org.jspecify.annotations.NullMarked;
