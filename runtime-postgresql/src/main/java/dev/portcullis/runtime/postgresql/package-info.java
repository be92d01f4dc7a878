/**
 * Rates and attempts counted in PostgreSQL. Every decision is one statement, which locks the row of its key and reads the
 * server's clock: nodes share their limits whatever their own clocks say.
 */
@NullMarked
package dev.portcullis.runtime.postgresql;

import org.jspecify.annotations.NullMarked;
