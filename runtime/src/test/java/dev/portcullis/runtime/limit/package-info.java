@NullMarked
package dev.portcullis.runtime.limit;

import org.jspecify.annotations.NullMarked;
