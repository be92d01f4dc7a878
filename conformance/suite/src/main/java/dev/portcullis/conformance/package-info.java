/** One suite of requests, and what the declared policy says of each: the same on every server. */
@NullMarked
package dev.portcullis.conformance;

import org.jspecify.annotations.NullMarked;
