@NullMarked
package dev.portcullis.runtime.log;

import org.jspecify.annotations.NullMarked;
