/**
 * The vault once more, written without a thought for who asks: one mistake for each of the OWASP API items that Portcullis
 * guards against. It never becomes part of the jar. With Portcullis it does not compile; without, it is what the tests
 * attack first. Its routes begin with {@code careless}, so that it can be compiled beside the one that it is a twin of.
 */
@NullMarked
package dev.portcullis.sample.vulnerable;

import org.jspecify.annotations.NullMarked;
