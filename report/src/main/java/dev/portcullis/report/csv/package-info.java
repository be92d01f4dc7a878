/** Evidence for auditors, as tables that a spreadsheet opens. */
@NullMarked
package dev.portcullis.report.csv;

import org.jspecify.annotations.NullMarked;
