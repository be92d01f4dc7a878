@NullMarked
package dev.portcullis.runtime.size;

import org.jspecify.annotations.NullMarked;
