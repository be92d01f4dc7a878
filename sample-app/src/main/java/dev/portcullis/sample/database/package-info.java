/** Where the vault keeps its data. */
@NullMarked
package dev.portcullis.sample.database;

import org.jspecify.annotations.NullMarked;
