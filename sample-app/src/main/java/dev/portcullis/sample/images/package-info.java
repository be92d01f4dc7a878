/** Uploaded images, each with one owner. */
@NullMarked
package dev.portcullis.sample.images;

import org.jspecify.annotations.NullMarked;
