/** How much a caller may send: bytes as sent and as decoded, and the members of a JSON body. */
@NullMarked
package dev.portcullis.runtime.size;

import org.jspecify.annotations.NullMarked;
