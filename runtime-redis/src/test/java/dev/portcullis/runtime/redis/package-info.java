/** Tests against a real server, whose binary comes in a Maven artifact. */
@NullMarked
package dev.portcullis.runtime.redis;

import org.jspecify.annotations.NullMarked;
