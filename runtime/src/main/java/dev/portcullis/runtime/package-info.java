/** Enforces the generated guards: what an application configures, answers with and listens to. */
@NullMarked
package dev.portcullis.runtime;

import org.jspecify.annotations.NullMarked;
