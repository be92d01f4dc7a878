/** The goals: each hands the class folders of the reactor to the engine of {@code portcullis-report}, and its answer to Maven. */
@NullMarked
package dev.portcullis.maven;

import org.jspecify.annotations.NullMarked;
