/** What holds the pages of {@code docs} to what they say. */
@NullMarked
package dev.portcullis.guide;

import org.jspecify.annotations.NullMarked;
