/**
 * The annotation processor. {@link dev.portcullis.processor.PortcullisProcessor} is the pipeline: discover, resolve,
 * check, report, stop when there are errors, generate.
 */
@NullMarked
package dev.portcullis.processor;

import org.jspecify.annotations.NullMarked;
