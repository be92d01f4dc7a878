/** The verbs of the gate on the command line, for builds without Maven. Packed with all it needs as {@code portcullis-report-cli.jar}. */
@NullMarked
package dev.portcullis.report.cli;

import org.jspecify.annotations.NullMarked;
