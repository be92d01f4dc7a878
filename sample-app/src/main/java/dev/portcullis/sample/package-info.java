/** A document vault that a team could have written: every endpoint declares its policy, and the build holds it to that. */
@NullMarked
package dev.portcullis.sample;

import org.jspecify.annotations.NullMarked;
