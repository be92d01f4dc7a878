/** What a whole request costs with and without guards, beside the peers. */
@NullMarked
package dev.portcullis.benchmarks.request;

import org.jspecify.annotations.NullMarked;
