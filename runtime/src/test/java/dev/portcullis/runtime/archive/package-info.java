@NullMarked
package dev.portcullis.runtime.archive;

import org.jspecify.annotations.NullMarked;
