/** What reading a body costs when only what is accepted enters, beside binding it. */
@NullMarked
package dev.portcullis.benchmarks.accept;

import org.jspecify.annotations.NullMarked;
