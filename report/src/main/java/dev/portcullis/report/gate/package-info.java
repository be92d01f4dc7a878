/**
 * What a build does with the policies of an application: compares them with {@code policy.lock}, writes it anew, puts reports
 * together and answers questions. The Maven plugin and the command line only say it in their own words.
 */
@NullMarked
package dev.portcullis.report.gate;

import org.jspecify.annotations.NullMarked;
