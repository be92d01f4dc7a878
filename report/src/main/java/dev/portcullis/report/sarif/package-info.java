/** Findings for code scanning, as SARIF 2.1.0. */
@NullMarked
package dev.portcullis.report.sarif;

import org.jspecify.annotations.NullMarked;
