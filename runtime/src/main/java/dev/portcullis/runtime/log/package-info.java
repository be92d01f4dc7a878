/** What callers can make the runtime log, and how much of it. */
@NullMarked
package dev.portcullis.runtime.log;

import org.jspecify.annotations.NullMarked;
