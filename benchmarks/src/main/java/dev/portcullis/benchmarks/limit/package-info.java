/** What a decision of the rate limiter costs, in memory and in Redis, beside the peers. */
@NullMarked
package dev.portcullis.benchmarks.limit;

import org.jspecify.annotations.NullMarked;
