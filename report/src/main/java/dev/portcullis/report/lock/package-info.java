/**
 * {@code policy.lock}: the policy of an application as a reviewed, sorted text of one fact per line, which is checked in beside
 * the sources.
 */
@NullMarked
package dev.portcullis.report.lock;

import org.jspecify.annotations.NullMarked;
