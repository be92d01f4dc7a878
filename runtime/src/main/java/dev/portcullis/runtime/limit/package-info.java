/**
 * Where requests and attempts are counted. {@link dev.portcullis.runtime.limit.LimitStore} is the seam; the engine in
 * memory is the default.
 */
@NullMarked
package dev.portcullis.runtime.limit;

import org.jspecify.annotations.NullMarked;
