/**
 * Random types with random markings, random objects of them with a canary in each value, and a model of what of it may
 * leave that knows nothing of the processor.
 */
@NullMarked
package dev.portcullis.conformance.exposure.canary;

import org.jspecify.annotations.NullMarked;
