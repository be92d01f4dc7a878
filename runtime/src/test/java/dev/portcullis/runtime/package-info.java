@NullMarked
package dev.portcullis.runtime;

import org.jspecify.annotations.NullMarked;
