/** Turns the model into the policy report and writes it. */
@NullMarked
package dev.portcullis.processor.report;

import org.jspecify.annotations.NullMarked;
