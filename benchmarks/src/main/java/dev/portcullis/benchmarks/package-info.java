/** What compiling costs: synthetic projects, compiled with nothing, with us and with the peers. */
@NullMarked
package dev.portcullis.benchmarks;

import org.jspecify.annotations.NullMarked;
