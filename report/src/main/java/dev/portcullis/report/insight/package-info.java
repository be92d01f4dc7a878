/** What follows from a report: who reaches what, what a caller is answered, and what the policies are evidence for. */
@NullMarked
package dev.portcullis.report.insight;

import org.jspecify.annotations.NullMarked;
