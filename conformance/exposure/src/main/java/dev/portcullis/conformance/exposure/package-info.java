/** Ways in which data leaks, and what becomes of each: it does not compile, or only what is declared leaves. */
@NullMarked
package dev.portcullis.conformance.exposure;

import org.jspecify.annotations.NullMarked;
