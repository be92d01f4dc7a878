@NullMarked
package dev.portcullis.conformance.exposure;

import org.jspecify.annotations.NullMarked;
