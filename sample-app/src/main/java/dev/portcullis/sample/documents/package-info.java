/** The documents in the vault, each with one owner. */
@NullMarked
package dev.portcullis.sample.documents;

import org.jspecify.annotations.NullMarked;
