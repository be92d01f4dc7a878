/** Tests against a real server, whose binaries come in a Maven artifact. */
@NullMarked
package dev.portcullis.runtime.postgresql;

import org.jspecify.annotations.NullMarked;
