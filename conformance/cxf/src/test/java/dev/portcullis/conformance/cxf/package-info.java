/** The suite on CXF. */
@NullMarked
package dev.portcullis.conformance.cxf;

import org.jspecify.annotations.NullMarked;
