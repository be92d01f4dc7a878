/** The people who use the vault. */
@NullMarked
package dev.portcullis.sample.users;

import org.jspecify.annotations.NullMarked;
