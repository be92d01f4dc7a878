/**
 * Rates and attempts counted in Redis. Every decision is one call of one script, which runs alone on the server and reads
 * the server's clock: nodes share their limits whatever their own clocks say.
 */
@NullMarked
package dev.portcullis.runtime.redis;

import org.jspecify.annotations.NullMarked;
