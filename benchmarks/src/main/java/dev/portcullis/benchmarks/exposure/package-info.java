/** What writing a response costs when only what is declared leaves, beside the peers. */
@NullMarked
package dev.portcullis.benchmarks.exposure;

import org.jspecify.annotations.NullMarked;
